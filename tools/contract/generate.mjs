// Writes the models of the Management API as C# records, from the declarations of the client that is shipped
// (src/Samverkan.Cms.Api/Backoffice/Client). Run it when the client is upgraded: the compiler then says what has changed.
//   node tools/contract/generate.mjs
import fs from 'node:fs';
import path from 'node:path';

const api = path.resolve(import.meta.dirname, '../../src/Samverkan.Cms.Api');
const client = path.join(api, 'Backoffice/Client/node_modules/@umbraco-cms/backoffice/dist-cms/packages/core/backend-api');
const declarations = fs.readFileSync(path.join(client, 'types.gen.d.ts'), 'utf8').split(/^export type \w+Data = \{/m)[0];

/** Enums that Umbraco.Cms.Core has, with the namespace below Umbraco.Cms.Core that holds them. */
const coreEnums = {
  AuditType: 'Models', CompositionType: 'Models.ContentTypeEditing', ContentSortField: 'Models.ContentEditing', DataTypeChangeMode: 'Configuration.Models', Direction: '', EventMessageType: 'Events',
  ImageCropMode: 'Models', LogLevel: 'Logging', MemberKind: 'Models.Membership', Operator: 'Models.TemplateQuery', OutOfDateType: 'Models', RedirectStatus: 'Models.RedirectUrlManagement',
  RuntimeLevel: '', RuntimeMode: 'Configuration.Models', StatusResultType: 'HealthChecks', TelemetryLevel: 'Models', UserDataOperationStatus: 'Services.OperationStatus', UserKind: 'Models.Membership',
  UserOrder: 'Models.Membership', UserState: 'Models.Membership',
};
/** Envelopes that are one generic type here (Shared/Envelopes.cs). */
const envelopes = [['PagedModel', 'Paged'], ['Paged', 'Paged'], ['Subset', 'Subset'], ['BatchResponseModel', 'Batch'], ['ItemAncestorsResponseModel', 'ItemAncestors'], ['FetchResponseModel', 'Fetch']];
/** What the contract declares once for each kind of thing and is the same for all: one record here. The run stops if they ever differ. */
const kinds = (pattern, ...names) => names.map(name => pattern.replace('*', name));
const same = {
  PropertyTypeRequestModel: [...kinds('Create*TypePropertyTypeRequestModel', 'Document', 'Media'), ...kinds('Update*TypePropertyTypeRequestModel', 'Document', 'Media')],
  MemberPropertyTypeRequestModel: kinds('*MemberTypePropertyTypeRequestModel', 'Create', 'Update'),
  PropertyTypeContainerRequestModel: [...kinds('Create*TypePropertyTypeContainerRequestModel', 'Document', 'Media', 'Member'), ...kinds('Update*TypePropertyTypeContainerRequestModel', 'Document', 'Media', 'Member')],
  PropertyTypeResponseModel: kinds('*TypePropertyTypeResponseModel', 'Document', 'Media'),
  PropertyTypeContainerResponseModel: kinds('*TypePropertyTypeContainerResponseModel', 'Document', 'Media', 'Member'),
  AvailableCompositionResponseModel: kinds('Available*TypeCompositionResponseModel', 'Document', 'Media', 'Member'),
  CompositionResponseModel: kinds('*TypeCompositionResponseModel', 'Document', 'Media', 'Member'),
  AllowedTypeModel: kinds('Allowed*TypeModel', 'Document', 'Media', 'Member'),
  TypeReferenceModel: [...kinds('TrackedReference*TypeModel', 'Document', 'Media', 'Member')],
  ValueModel: kinds('*ValueModel', 'Document', 'Element', 'Media', 'Member'),
  ValueResponseModel: kinds('*ValueResponseModel', 'Document', 'Element', 'Media', 'Member'),
  VariantRequestModel: kinds('*VariantRequestModel', 'Document', 'Element', 'Media', 'Member'),
  PublishableVariantResponseModel: kinds('*VariantResponseModel', 'Document', 'Element'),
  PublishableVariantItemResponseModel: kinds('*VariantItemResponseModel', 'Document', 'Element'),
  FileItemResponseModel: ['PartialViewItemResponseModel', 'ScriptItemResponseModel', 'StylesheetItemResponseModel', 'StaticFileItemResponseModel'],
  ImportTypeRequestModel: kinds('Import*TypeRequestModel', 'Document', 'Media', 'Member'),
  TypeConfigurationResponseModel: kinds('*TypeConfigurationResponseModel', 'Media', 'Member'),
  MoveRequestModel: ['MoveDataTypeRequestModel', 'MoveDictionaryRequestModel', 'MoveDocumentBlueprintRequestModel', 'MoveDocumentRequestModel', 'MoveDocumentTypeRequestModel', 'MoveElementRequestModel', 'MoveMediaRequestModel', 'MoveMediaTypeRequestModel', 'MoveMemberTypeRequestModel', 'MoveFolderRequestModel'],
  CopyRequestModel: ['CopyDataTypeRequestModel', 'CopyDocumentTypeRequestModel', 'CopyElementRequestModel', 'CopyMediaTypeRequestModel', 'CopyMemberTypeRequestModel'],
};
const sameAs = Object.fromEntries(Object.entries(same).flatMap(([one, all]) => all.map(name => [name, one])));
/** What several have in common, as a base of theirs, and those that have all of another and more. */
const commons = { TypeRequestModel: kinds('Update*TypeRequestModel', 'Document', 'Media', 'Member') };
const wider = { MemberPropertyTypeRequestModel: 'PropertyTypeRequestModel', MemberTypePropertyTypeResponseModel: 'PropertyTypeResponseModel' };
const unions = ['IPermissionPresentationModel', 'IReferenceResponseModel'];
/** Written by hand, or the framework's own. */
const skipped = /^(ClientOptions|ProblemDetails|ProblemDetailsBuilderModel|JsonObject|ISetupTwoFactorModel.*|HttpValidationProblemDetails)$/;
const strings = new Set(['ManifestResponseModel.id', 'PackageMigrationStatusResponseModel.key', 'PackageDefinitionResponseModel.contentNodeId', 'CreatePackageRequestModel.contentNodeId', 'UpdatePackageRequestModel.contentNodeId',
  'HealthCheckActionRequestModel.actionId', 'DocumentNotificationResponseModel.actionId']);
const isKey = (type, name) => /(^id$|^key$|[a-z]Id$|[a-z]Ids$|[a-z]Keys$|^[a-z]+Key$)/.test(name)
  && !/^(clientId|actionId|subscribedActionIds|providerKey|contentNodeId)$/.test(name) && !strings.has(`${type}.${name}`);
const isTime = name => /(Date|[a-z]Time|^timestamp|^created|availableUntil)$/.test(name) && name !== 'executionTime' || name === 'date';
const isLong = name => /^(total|totalBefore|totalAfter|documentCount|maxFileSize|size)$/.test(name);
const isReal = name => /^(score|executionTime|left|top|x1|x2|y1|y2)$/.test(name);

const models = [];
const enums = [];
for (const [, name, body] of declarations.matchAll(/^export type (\w+) = \{\n([\s\S]*?)^\};$/gm)) models.push({ name, members: membersOf(body) });
for (const [, name, body] of declarations.matchAll(/^export declare enum (\w+) \{\n([\s\S]*?)^\}$/gm)) enums.push({ name, values: [...body.matchAll(/= "(\w+)"/g)].map(m => m[1]) });

function membersOf(body) {
  const member = /^ {4}(\$?\w+)(\?)?: ((?:null \| )?\{[\s\S]*?^ {4}\}|[^\n]*);$/gm;
  return [...body.matchAll(member)].map(([, name, optional, type]) => ({ name, optional: !!optional, type: type.replace(/\s+/g, ' ').trim() }));
}

const isEnum = name => enums.some(e => e.name === name);
const envelopeOf = name => envelopes.find(([prefix]) => name.startsWith(prefix) && (models.some(m => m.name === name.slice(prefix.length)) || isUnion(name.slice(prefix.length)))
  && !/^Paged\w*(Query|Settings)/.test(name));
const isUnion = name => unions.includes(name);
const unionOf = name => unions.find(union => name.startsWith(union) && name !== union);

function typeName(name) {
  if (sameAs[name]) return sameAs[name];
  if (isEnum(name)) { const core = name.replace(/Model$/, ''), space = coreEnums[core]; return space === undefined ? core : ['global::Umbraco.Cms.Core', space, core].filter(Boolean).join('.'); }
  const union = unionOf(name);
  if (union) return name.slice(union.length);
  const envelope = envelopeOf(name);
  return envelope ? `${envelope[1]}<${typeName(name.slice(envelope[0].length))}>` : name;
}

function typeOf(owner, { name, type }) {
  const nullable = /null \||\| null/.test(type);
  const bare = type.replace(/null \| ?| ?\| null/g, '').trim();
  return [csharp(owner, name, bare), nullable];
}

function csharp(owner, name, type) {
  const list = /^Array<(.+)>$/.exec(type);
  if (list) return `IReadOnlyList<${csharp(owner, name, list[1])}>`;
  const map = /^\{ \[key: string\]: (\w+); \}$/.exec(type);
  if (map) return `IReadOnlyDictionary<string, ${map[1] === 'string' ? 'string' : 'object?'}>`;
  if (type === 'string') return isKey(owner, name) ? 'Guid' : isTime(name) ? 'DateTimeOffset' : 'string';
  if (type === 'number') return isLong(name) ? 'long' : isReal(name) ? 'double' : 'int';
  if (type === 'boolean') return 'bool';
  if (type === 'unknown') return name === 'extensions' ? 'JsonElement' : 'object';
  if (type === 'JsonObject') return 'JsonObject';
  if (type === 'ProblemDetails' || type === 'ProblemDetailsBuilderModel') return 'Microsoft.AspNetCore.Mvc.ProblemDetails';
  if (!/^\w+$/.test(type)) { console.warn(`${owner}.${name}: ${type}`); return 'JsonElement'; }
  return typeName(type);
}

/** What a request may hold need not be complete: the client leaves out what it does not know. */
const sent = new Set();
function send(name) {
  if (sent.has(name)) return;
  sent.add(name);
  const model = models.find(m => m.name === name);
  for (const used of (model?.members ?? []).flatMap(m => m.type.match(/\w+/g) ?? [])) if (models.some(m => m.name === used)) send(used); else if (isUnion(used)) models.filter(m => unionOf(m.name) === used).forEach(m => send(m.name));
}
models.filter(m => /RequestModel/.test(m.name)).forEach(m => send(m.name));
[...fs.readFileSync(path.join(client, 'types.gen.d.ts'), 'utf8').matchAll(/^ {4}body\??: (\w+);/gm)].forEach(m => send(m[1]));

const pascal = name => name[0].toUpperCase() + name.slice(1);
const filler = type => type === 'string' ? ' = "";' : type.startsWith('IReadOnlyList') ? ' = [];' : type.startsWith('IReadOnlyDictionary') ? ` = new Dictionary<${type.slice(20, -1)}>();`
  : /^(Guid|DateTimeOffset|int|long|double|bool|object|JsonElement|global::.+)$/.test(type) || enums.some(e => typeName(e.name) === type) ? '' : ' = new();';

/** A request that holds all of another and more is that one and more: CreateX holds UpdateX, UpdateAndPublishX too. */
function baseOf({ name, members }) {
  const common = Object.keys(commons).find(c => commons[c].includes(name)), wide = wider[typeName(name)];
  if (common) return commonOf(common);
  if (wide) return { name: wide, members: models.find(m => m.name === same[wide][0]).members };
  const [, verb, thing] = /^(CreateAndPublish|UpdateAndPublish|ValidateUpdate|Create)(\w+)RequestModel$/.exec(name) ?? [];
  if (!verb || sameAs[name]) return undefined;
  const base = models.find(m => m.name === `${verb === 'CreateAndPublish' ? 'Create' : 'Update'}${thing}RequestModel`);
  return base && !sameAs[base.name] && base.members.every(b => members.some(m => m.name === b.name && csharpOf(name, m) === csharpOf(base.name, b))) ? base : undefined;
}
const csharpOf = (owner, member) => typeOf(owner, member).join();
const isBase = name => models.some(m => baseOf(m)?.name === name);
function commonOf(name) {
  const [first, ...others] = commons[name].map(n => models.find(m => m.name === n));
  return { name, members: first.members.filter(m => others.every(o => o.members.some(b => b.name === m.name && csharpOf(o.name, b) === csharpOf(first.name, m)))) };
}

function record(model) {
  const { name } = model, union = unionOf(name), base = baseOf(model);
  const members = model.members.filter(m => !base?.members.some(b => b.name === m.name));
  const lines = members.filter(m => m.name !== '$type').map(m => {
    const [type, nullable] = typeOf(name, m);
    const loose = nullable || m.optional || type === 'object';
    const required = !loose && !sent.has(name) ? 'required ' : '';
    return `    public ${required}${type}${loose ? '?' : ''} ${pascal(m.name)} { get; init; }${loose || required ? '' : filler(type)}`;
  });
  return `public ${commons[name] ? 'abstract ' : isBase(name) ? '' : 'sealed '}record ${typeName(name)}${union || base ? ` : ${union ?? base.name}` : ''}\n{\n${lines.join('\n')}\n}\n`;
}

const unionText = union => models.filter(m => unionOf(m.name) === union).map(m => `[JsonDerivedType(typeof(${typeName(m.name)}), "${typeName(m.name)}")]`).join('\n') + `\npublic abstract record ${union};\n`;
function sentCommon(name) { sent.add(name); return commonOf(name); }
/** One record for all, after a look that they are. */
function shared([one, names]) {
  const all = names.map(name => models.find(m => m.name === name) ?? stop(`${name} is not declared any more`));
  names.some(name => sent.has(name)) && names.forEach(name => sent.add(name));
  const texts = all.map(m => record(m).replace(/^public (sealed )?record \w+/, ''));
  const odd = texts.findIndex(text => text !== texts[0]);
  if (odd > 0) stop(`${names[odd]} differs from ${names[0]}:\n${texts[odd]}\n${texts[0]}`);
  return `public ${isBase(one) ? '' : 'sealed '}record ${one}${texts[0]}`;
}
function stop(why) { throw new Error(why); }

const own = enums.filter(e => !(e.name.replace(/Model$/, '') in coreEnums));
const text = `// <auto-generated>
// The models of the Management API, as the client (@umbraco-cms/backoffice) declares them. Written by tools/contract/generate.mjs.
// </auto-generated>
#nullable enable
#pragma warning disable CS1591 // the contract's own names say what they are; the client's documentation tells the rest
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Samverkan.Cms.Api.Shared;

namespace Samverkan.Cms.Api.Contract;

${own.map(e => `public enum ${typeName(e.name)} { ${e.values.join(', ')} }\n`).join('\n')}
${unions.map(unionText).join('\n')}
${Object.keys(commons).map(name => record(sentCommon(name))).join('\n')}
${Object.entries(same).map(shared).join('\n')}
${models.filter(m => !skipped.test(m.name) && !envelopeOf(m.name) && !sameAs[m.name]).map(record).join('\n')}`;
fs.mkdirSync(path.join(api, 'Contract'), { recursive: true });
fs.writeFileSync(path.join(api, 'Contract/Models.g.cs'), text);

// The operations: what each takes and answers, for the description (/umbraco/openapi) and its test.
const all = fs.readFileSync(path.join(client, 'types.gen.d.ts'), 'utf8');
const operations = [...all.matchAll(/^export type (\w+)Data = \{\n([\s\S]*?)^\};$/gm)].map(([, name, data]) => {
  const url = /^ {4}url: '([^']+)'/m.exec(data)[1].replace(/^\/umbraco\/management\/api\/v1(?=\/)/, '');
  const method = /^(Get|Post|Put|Delete|Patch)/.exec(name)[1].toUpperCase();
  const body = /^ {4}body\??: (\w+);/m.exec(data)?.[1];
  const query = [...(/^ {4}query\??: \{\n([\s\S]*?)^ {4}\};/m.exec(data)?.[1] ?? '').matchAll(/^ {8}'?(\w+)'?\??: /gm)].map(m => m[1]);
  const [, status, answer] = new RegExp(`^export type ${name}Responses = \\{[\\s\\S]*?^ {4}(2\\d\\d): ([\\s\\S]*?);\\n\\};$`, 'm').exec(all) ?? [];
  return [method, url, body && body !== 'never' && models.some(m => m.name === body) ? typeName(body) : '', status ?? '200', !answer || skipped.test(answer) || /^(unknown|void|Blob \| File)$/.test(answer) ? '' : csharp(name, '', answer.replace(/^null \| | \| null$/, '')), query.join(' ')].join('\t');
});
fs.writeFileSync(path.join(api, 'Contract/operations.tsv'),
  '# The operations that the client declares: method, path, what is sent, status of success, what comes back, names in the query. Written by tools/contract/generate.mjs.\n' + operations.sort().join('\n') + '\n');
console.log(`${operations.length} operations, ${models.length} models, ${enums.length} enums`);
