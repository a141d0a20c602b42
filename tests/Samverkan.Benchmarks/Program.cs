using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

if (args is ["bare", var address, var file])
{
    await Samverkan.Benchmarks.BareKestrel.RunAsync(address, file);
    return;
}

if (args is ["bare-json", var body])
{
    await Samverkan.Benchmarks.BareKestrel.ServeAsync(body);
    return;
}

if (args is ["http", "delivery"])
{
    await Samverkan.Benchmarks.Http.DeliveryCosts.RunAsync();
    return;
}

if (args is ["delivery-site"])
{
    await Samverkan.Benchmarks.Http.DeliverySite.RunAsync();
    return;
}

if (args is ["http", .. var sizes])
{
    await Samverkan.Benchmarks.Http.HttpCosts.RunAsync([.. sizes.Select(int.Parse)]);
    return;
}

if (args is ["search", .. var count])
{
    await Samverkan.Benchmarks.Searching.RunAsync(count is [var documents] ? int.Parse(documents) : 10_000);
    return;
}

if (args is ["survey", .. var pages])
{
    await Samverkan.Benchmarks.Surveying.RunAsync(pages is [var many] ? int.Parse(many) : 10_000);
    return;
}

// In this process: the engine's setup takes minutes and is shared by all iterations of a case.
IConfig config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true)).WithWarmupCount(5).WithIterationCount(10))
    .WithOption(ConfigOptions.JoinSummary, true)
    .WithOption(ConfigOptions.DisableOptimizationsValidator, true)
    .HideColumns(Column.Job, Column.Toolchain);
BenchmarkSwitcher.FromAssembly(typeof(Samverkan.Benchmarks.Publishing).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
