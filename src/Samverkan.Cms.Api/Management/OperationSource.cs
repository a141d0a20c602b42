using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Samverkan.Cms.Api.Management;

/// <summary>
/// The operations as endpoints. There are five hundred, and looking into a handler and turning it into a request delegate takes milliseconds: each is turned when
/// it is first called, and looked into when somebody asks for the description, so that visitors need not wait for it when the site starts.
/// </summary>
internal sealed class OperationSource(IServiceProvider services) : EndpointDataSource
{
    private readonly List<LazyOperation> _operations = [];
    private readonly Lock _describing = new();
    private CancellationTokenSource _changed = new();
    private IReadOnlyList<Endpoint>? _endpoints;
    private bool _isDescribed;

    public override IReadOnlyList<Endpoint> Endpoints => _endpoints ??= [.. _operations.Select(o => o.Build(services, _isDescribed))];

    public override IChangeToken GetChangeToken() => new CancellationChangeToken(_changed.Token);

    public RouteHandlerBuilder Add(string method, string path, Delegate handler)
    {
        LazyOperation operation = new(method, path, handler);
        _operations.Add(operation);
        return new RouteHandlerBuilder([operation]);
    }

    /// <summary>Gives the endpoints what their description needs: what each takes and answers with. The first call takes a moment.</summary>
    public void Describe()
    {
        lock (_describing)
        {
            if (_isDescribed) return;
            _isDescribed = true;
            _endpoints = null;
            using CancellationTokenSource before = Interlocked.Exchange(ref _changed, new CancellationTokenSource());
            before.Cancel();
        }
    }

    private sealed class LazyOperation(string method, string path, Delegate handler) : IEndpointConventionBuilder
    {
        private readonly List<Action<EndpointBuilder>> _conventions = [], _finally = [];
        private RequestDelegate? _made;

        public void Add(Action<EndpointBuilder> convention) => _conventions.Add(convention);

        public void Finally(Action<EndpointBuilder> finallyConvention) => _finally.Add(finallyConvention);

        public Endpoint Build(IServiceProvider services, bool isDescribed)
        {
            RouteEndpointBuilder endpoint = new(requestDelegate: null, RoutePatternFactory.Parse(path), order: 0) { DisplayName = $"{method} {path}", ApplicationServices = services };
            endpoint.Metadata.Add(new HttpMethodMetadata([method]));
            endpoint.Metadata.Add(handler.Method);
            if (isDescribed) RequestDelegateFactory.InferMetadata(handler.Method, Options(endpoint, services));
            foreach (Action<EndpointBuilder> convention in _conventions) convention(endpoint);
            endpoint.RequestDelegate = http =>
            {
                EditorLanguage.Speak(http); // not earlier: what an asynchronous step before it sets is forgotten when that step ends
                return (_made ??= RequestDelegateFactory.Create(handler, Options(endpoint, services)).RequestDelegate)(http);
            };
            foreach (Action<EndpointBuilder> convention in _finally) convention(endpoint);
            return endpoint.Build();
        }

        private RequestDelegateFactoryOptions Options(RouteEndpointBuilder endpoint, IServiceProvider services) => new()
        {
            ServiceProvider = services,
            EndpointBuilder = endpoint,
            RouteParameterNames = endpoint.RoutePattern.Parameters.Select(p => p.Name),
            DisableInferBodyFromParameters = method is "GET" or "DELETE", // lists of keys stand in the query
            ThrowOnBadRequest = services.GetRequiredService<IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest,
        };
    }
}
