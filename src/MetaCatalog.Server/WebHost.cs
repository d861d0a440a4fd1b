using System.IO.Compression;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prometheus;

namespace MetaCatalog.Server;

/// <summary>The web host: Kestrel with its limits, and what ASP.NET needs to know.</summary>
internal static class WebHost
{
    // Compressible and free of secrets: all that is offered but already compressed things.
    private static readonly string[] Compressed =
        ["application/ld+json", "text/turtle", "application/n-triples", "application/n-quads", "application/trig", "application/rdf+xml", "application/x-ndjson", "application/problem+json", "application/linkset+json", "application/yaml"];

    public static WebApplication Build(MetaCatalogOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(WebHost).Assembly.GetName().Name });
        builder.Logging.ClearProviders().AddSimpleConsole(static console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://{options.Host}:{options.Port}");
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel, options));
        builder.Services.AddSingleton(options);
        builder.Services.AddRouting();
        builder.Services.AddRazorComponents();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider(); // pages are static: nothing outlives the process
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = Guards.TimeoutPolicy(options));
        builder.Services.AddResponseCompression(static compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. Compressed]);
        builder.Services.Configure<GzipCompressionProviderOptions>(static gzip => gzip.Level = CompressionLevel.Fastest);
        builder.Services.Configure<BrotliCompressionProviderOptions>(static brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.AddOpenApiDescription(options);
        return builder.Build();
    }

    /// <summary>Counts and times requests in a registry of this service's own.</summary>
    public static void UseMetrics(this IApplicationBuilder app, CollectorRegistry registry) => app.UseHttpMetrics(metrics =>
    {
        metrics.InProgress.Registry = registry;
        metrics.RequestCount.Registry = registry;
        metrics.RequestDuration.Registry = registry;
    });

    private static void Limit(KestrelServerOptions kestrel, MetaCatalogOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.Limits.MaxRequestLineSize = 16 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }
}
