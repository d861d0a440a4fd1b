using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MetaCatalog.Server.Tests.Probes;

/// <summary>A repository on this machine that gives a table to everybody, or answers with the status that the test sets.</summary>
internal sealed class Repository : IAsyncDisposable
{
    private readonly WebApplication app;

    private Repository(WebApplication app) => this.app = app;

    public int Status { get; set; } = 200;

    public ConcurrentQueue<string> Agents { get; } = new();

    public string Address => app.Urls.First();

    /// <summary>The allowance that lets probes through to it, and to nothing else.</summary>
    public IReadOnlySet<IPEndPoint> Allowance => FrozenSet.Create(new IPEndPoint(IPAddress.Loopback, new Uri(Address).Port));

    public static async Task<Repository> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var repository = new Repository(app);
        app.Run(repository.Answer);
        await app.StartAsync();
        return repository;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task Answer(HttpContext context)
    {
        Agents.Enqueue(context.Request.Headers.UserAgent.ToString());
        context.Response.StatusCode = Status;
        context.Response.ContentType = "text/csv";
        return Task.CompletedTask;
    }
}
