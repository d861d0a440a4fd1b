using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using MetaCatalog.Harvest.Outbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MetaCatalog.Harvest.Tests.Outbound;

/// <summary>A real web server on this machine that plays the world: it answers as the test says and remembers what it was asked.</summary>
internal sealed class LocalHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalHost(WebApplication app) => this.app = app;

    public ConcurrentQueue<(string Method, string Path, Dictionary<string, string> Headers)> Asked { get; } = new();

    public int Port => new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    /// <summary>Options that let a client reach this server alone, whatever name it is given.</summary>
    public OutboundOptions Options => new()
    {
        UserAgent = "MetaCatalog (+https://catalog.example)",
        AllowedEndpoints = FrozenSet.Create(new IPEndPoint(IPAddress.Loopback, Port)),
        PauseOfHost = TimeSpan.Zero,
        Resolve = static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
    };

    public static async Task<LocalHost> Start(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var host = new LocalHost(app);
        app.Run(context =>
        {
            host.Asked.Enqueue((context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString())));
            return answer(context);
        });
        await app.StartAsync();
        return host;
    }

    public string At(string path, string name = "data.example.org") => $"http://{name}:{Port}{path}";

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
