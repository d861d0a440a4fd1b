using MetaCatalog.Rdf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Logging;

namespace MetaCatalog.Server.Http;

/// <summary>What surrounds every request: security headers, one place for faults, problem documents for bare status codes.</summary>
internal static partial class Guards
{
    // The only script completes the search box and asks nobody else; forms go nowhere but here.
    private const string ContentPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Headers that keep browsers from guessing, framing and running what a record says.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers.XFrameOptions = "DENY";
        if (!context.Request.Path.StartsWithSegments("/swagger"))
        {
            headers.ContentSecurityPolicy = ContentPolicy;
        }

        await next(context);
    });

    /// <summary>Turns what was thrown, and status codes without a body, into problem documents.</summary>
    public static void UseProblems(this IApplicationBuilder app, MetaCatalogOptions options, ILogger log) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
            if (Bare(context) is { } problem)
            {
                await problem.ExecuteAsync(context);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            await Problem(context, fault, options, log).ExecuteAsync(context);
        }
    });

    /// <summary>The limit on time for every request that does not say otherwise.</summary>
    public static RequestTimeoutPolicy TimeoutPolicy(MetaCatalogOptions options) => new()
    {
        Timeout = options.RequestTimeout,
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        WriteTimeoutResponse = context => Problems.TimedOut(options.RequestTimeout).ExecuteAsync(context),
    };

    private static ProblemResult? Bare(HttpContext context)
    {
        if (context.Response.HasStarted || context.Response.ContentType is not null || context.Response.ContentLength > 0)
        {
            return null;
        }

        return context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Problems.NotFound(),
            StatusCodes.Status405MethodNotAllowed => Problems.MethodNotAllowed(context.Request.Method, context.Response.Headers.Allow.ToString()),
            _ => null,
        };
    }

    private static ProblemResult Problem(HttpContext context, Exception fault, MetaCatalogOptions options, ILogger log)
    {
        switch (fault)
        {
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return Problems.TooLarge(options.MaxBodyBytes);
            case BadHttpRequestException bad:
                return Problems.BrokenRequest(bad.Message);
            case RdfSyntaxException syntax:
                return Problems.Syntax(Problems.ReportOf(syntax));
            default:
                Unexpected(log, fault, context.Request.Method, context.Request.Path, context.TraceIdentifier);
                return Problems.Unexpected(context.TraceIdentifier);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed ({Reference})")]
    private static partial void Unexpected(ILogger log, Exception fault, string method, string path, string reference);
}
