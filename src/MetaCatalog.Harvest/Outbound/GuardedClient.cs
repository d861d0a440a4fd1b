using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace MetaCatalog.Harvest.Outbound;

/// <summary>The only way out: asks addresses that came from records, and never one that leads into the house.</summary>
/// <remarks>
/// <para>Http and https only, without user names, on allowed ports. Names are looked up here, every address of theirs must be
/// allowed, and what is connected to is one of the very addresses that were checked, so that a name cannot change its mind in
/// between. Redirects are followed by hand and each is checked like the first address. Neither cookies nor credentials nor a proxy
/// are used, and no referrer is told.</para>
/// <para>Thread safe. Each request is bounded in time, each answer in bytes, each question in redirects; each host has its pause.</para>
/// </remarks>
public sealed class GuardedClient : IDisposable
{
    private readonly OutboundOptions options;
    private readonly HostPace pace;
    private readonly TimeProvider clock;
    private readonly HttpClient http;

    /// <summary>Makes a client; it asks nobody yet.</summary>
    public GuardedClient(OutboundOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.clock = clock;
        pace = new HostPace(options.PauseOfHost, clock);
        http = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Add("User-Agent", options.UserAgent);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
    }

    /// <summary>Asks for the headers alone.</summary>
    public Task<OutboundAnswer> Head(string address, CancellationToken cancellation) => Ask(HttpMethod.Head, address, cancellation);

    /// <summary>Asks for the beginning of what is there.</summary>
    public Task<OutboundAnswer> Get(string address, CancellationToken cancellation) => Ask(HttpMethod.Get, address, cancellation);

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<OutboundAnswer> Ask(HttpMethod method, string text, CancellationToken cancellation)
    {
        Uri? from = null;
        for (var hop = 0; hop <= options.MaxRedirects; hop++)
        {
            if (!OutboundAddress.TryRead(text, from, options, out var address, out var fault))
            {
                return new OutboundAnswer.Refused(text, fault);
            }

            await pace.Turn(address.IdnHost, cancellation).ConfigureAwait(false);
            var (answer, next) = await Once(method, address, cancellation).ConfigureAwait(false);
            if (next is null)
            {
                return answer;
            }

            (text, from) = (next, address);
        }

        return new OutboundAnswer.Unreachable("too many redirects");
    }

    private async Task<(OutboundAnswer Answer, string? Next)> Once(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Timeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await Addresses(address.IdnHost, address.Port, both.Token).ConfigureAwait(false);
            using var request = Request(method, address);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token).ConfigureAwait(false);
            return (await Read(method, address, response, both.Token).ConfigureAwait(false), Redirect(response));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (new OutboundAnswer.Unreachable("no answer in time"), null);
        }
        catch (Exception fault) when (fault is HttpRequestException or SocketException or IOException)
        {
            return (fault.GetBaseException() is ForbiddenAddressException forbidden
                ? new OutboundAnswer.Refused(address.AbsoluteUri, forbidden.Message)
                : new OutboundAnswer.Unreachable(Reason(fault)), null);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, Uri address)
    {
        var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Get)
        {
            request.Headers.Range = new RangeHeaderValue(0, options.MaxBodyBytes - 1);
        }

        return request;
    }

    private async Task<OutboundAnswer> Read(HttpMethod method, Uri address, HttpResponseMessage response, CancellationToken cancellation)
    {
        var beginning = method == HttpMethod.Get ? await Beginning(response, cancellation).ConfigureAwait(false) : default;
        return new OutboundAnswer.Answered(address, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(), beginning);
    }

    private async Task<ReadOnlyMemory<byte>> Beginning(HttpResponseMessage response, CancellationToken cancellation)
    {
        var buffer = new byte[options.MaxBodyBytes];
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return buffer.AsMemory(0, await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false));
        }
    }

    private static string? Redirect(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && response.Headers.TryGetValues("Location", out var locations) ? locations.First() : null;

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.None,
        MaxResponseHeadersLength = 32, // KiB
        MaxResponseDrainSize = 0,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        ConnectCallback = Connect,
    };

    // The name is looked up once more and only what was just checked is connected to.
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Addresses(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> Addresses(string host, int port, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await options.Resolve(host, cancellation).ConfigureAwait(false);
        var forbidden = Array.Find(addresses, address => !IsAllowed(address, port));
        return forbidden is null && addresses.Length > 0
            ? addresses
            : throw new ForbiddenAddressException(forbidden is null ? "has no address" : $"leads to {forbidden}, which is not allowed");
    }

    private bool IsAllowed(IPAddress address, int port) =>
        options.AllowedEndpoints.Contains(new IPEndPoint(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address, port))
        || (options.AllowedPorts.Contains(port) && !ForbiddenNetworks.Hold(address));

    private static string Reason(Exception fault) => fault switch
    {
        SocketException or HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError } => "no connection",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection",
        _ => "no answer that can be read",
    };

    private sealed class ForbiddenAddressException(string reason) : IOException(reason);
}
