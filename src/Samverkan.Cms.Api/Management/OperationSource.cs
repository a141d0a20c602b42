using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Samverkan.Cms.Api.Management;

/// <summary>
/// The operations as endpoints. There are five hundred, and turning a handler into a request delegate takes milliseconds: each is turned when it is first
/// called, so that visitors need not wait for it when the site starts.
/// </summary>
internal sealed class OperationSource(IServiceProvider services) : EndpointDataSource
{
    private readonly List<LazyOperation> _operations = [];
    private IReadOnlyList<Endpoint>? _endpoints;

    public override IReadOnlyList<Endpoint> Endpoints => _endpoints ??= [.. _operations.Select(o => o.Build(services))];

    public override IChangeToken GetChangeToken() => new CancellationChangeToken(CancellationToken.None);

    public RouteHandlerBuilder Add(string method, string path, Delegate handler)
    {
        LazyOperation operation = new(method, path, handler);
        _operations.Add(operation);
        return new RouteHandlerBuilder([operation]);
    }

    private sealed class LazyOperation(string method, string path, Delegate handler) : IEndpointConventionBuilder
    {
        private readonly List<Action<EndpointBuilder>> _conventions = [], _finally = [];

        public void Add(Action<EndpointBuilder> convention) => _conventions.Add(convention);

        public void Finally(Action<EndpointBuilder> finallyConvention) => _finally.Add(finallyConvention);

        public Endpoint Build(IServiceProvider services)
        {
            RouteEndpointBuilder endpoint = new(requestDelegate: null, RoutePatternFactory.Parse(path), order: 0) { DisplayName = $"{method} {path}", ApplicationServices = services };
            endpoint.Metadata.Add(new HttpMethodMetadata([method]));
            endpoint.Metadata.Add(handler.Method);
            RequestDelegateFactoryOptions options = Options(endpoint, method, services);
            RequestDelegateMetadataResult known = RequestDelegateFactory.InferMetadata(handler.Method, options);
            foreach (Action<EndpointBuilder> convention in _conventions) convention(endpoint);
            Lazy<RequestDelegate> made = new(() => RequestDelegateFactory.Create(handler, options, known).RequestDelegate);
            endpoint.RequestDelegate = http =>
            {
                EditorLanguage.Speak(http); // not earlier: what an asynchronous step before it sets is forgotten when that step ends
                return made.Value(http);
            };
            foreach (Action<EndpointBuilder> convention in _finally) convention(endpoint);
            return endpoint.Build();
        }

        private static RequestDelegateFactoryOptions Options(RouteEndpointBuilder endpoint, string method, IServiceProvider services) => new()
        {
            ServiceProvider = services,
            EndpointBuilder = endpoint,
            RouteParameterNames = endpoint.RoutePattern.Parameters.Select(p => p.Name),
            DisableInferBodyFromParameters = method is "GET" or "DELETE", // lists of keys stand in the query
            ThrowOnBadRequest = services.GetRequiredService<IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest,
        };
    }
}
