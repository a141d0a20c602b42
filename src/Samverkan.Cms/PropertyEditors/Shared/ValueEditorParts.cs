using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.PropertyEditors.Shared;

/// <summary>What Core's value editor is built from, passed as one.</summary>
public sealed record ValueEditorParts(IShortStringHelper Strings, IJsonSerializer Json, IIOHelper Files);
