using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Harvest.Outbound;
using MetaCatalog.Harvest.Provider.OaiPmh;
using Microsoft.Extensions.Configuration;

namespace MetaCatalog.Server;

/// <summary>Everything that can be set. Read once at start from <c>METACATALOG_*</c> variables and the command line.</summary>
/// <remarks>Immutable. <see cref="Validate"/> tells every value that is not allowed, with what is.</remarks>
public sealed record MetaCatalogOptions
{
    /// <summary>The folder that holds the change log and the read models; made when it is not there.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The port to listen on, 0–65535; 0 takes any free one.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>The address to listen on, <c>localhost</c>, <c>*</c> for all, or an IP address.</summary>
    public string Host { get; init; } = "localhost";

    /// <summary>The address under which the world sees the service, without a slash at the end; null takes the listening address.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>The address of the catalog in its own answers: the public one, else the listening one.</summary>
    public string CatalogUrl => PublicUrl ?? $"http://{(Host == "*" ? "localhost" : Host)}:{Port.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The name of the catalog, shown on pages and in OAI-PMH Identify.</summary>
    public string Name { get; init; } = "MetaCatalog";

    /// <summary>Whom harvesters may write to.</summary>
    public string AdminEmail { get; init; } = "admin@metacatalog.example";

    /// <summary>Presets the administrator token instead of printing a random one at the first start; at least 20 characters.</summary>
    public string? AdminToken { get; init; }

    /// <summary>The zone in which dates without one are read, as an offset such as <c>+09:00</c>.</summary>
    public TimeSpan ZoneOffset { get; init; } = TimeSpan.FromHours(9);

    /// <summary>Loads the demo records into an empty catalog.</summary>
    public bool Demo { get; init; }

    /// <summary>The largest body of one record, in bytes.</summary>
    public long MaxBodyBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The largest line of a bulk stream, in bytes; the stream itself has no limit.</summary>
    public int MaxBulkLineBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The most bytes of data files that are looked into at once; they are not kept.</summary>
    public long MaxDataFileBytes { get; init; } = 1L << 30;

    /// <summary>The most hits or records on one page.</summary>
    public int MaxPageSize { get; init; } = 200;

    /// <summary>How long one request may take, except streams in and out.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The least level of AI-readiness that a published record has, L0 to L4; L0 asks for nothing.</summary>
    public ReadinessLevel PublishFrom { get; init; } = ReadinessLevel.L0;

    /// <summary>Asks the links of records over the network, in the background; without it no request ever leaves the service.</summary>
    public bool Probes { get; init; }

    /// <summary>The ports on which links may be asked.</summary>
    public IReadOnlySet<int> ProbePorts { get; init; } = FrozenSet.Create(80, 443);

    /// <summary>Addresses with ports that may be asked although they lie in a network that is never asked, such as <c>10.1.2.3:443</c>.</summary>
    public IReadOnlySet<IPEndPoint> ProbeAllow { get; init; } = FrozenSet<IPEndPoint>.Empty;

    /// <summary>How long one host is left alone between two requests.</summary>
    public TimeSpan ProbePause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Reads the options from configuration keys of the same names.</summary>
    /// <exception cref="OptionsException">A value cannot be read or is not allowed.</exception>
    public static MetaCatalogOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var defaults = new MetaCatalogOptions();
        var read = new OptionReader(configuration);
        var options = new MetaCatalogOptions
        {
            Data = read.Text(nameof(Data)) ?? defaults.Data,
            Port = (int)read.Number(nameof(Port), defaults.Port, 0, 65535),
            Host = read.Text(nameof(Host)) ?? defaults.Host,
            PublicUrl = read.Text(nameof(PublicUrl))?.TrimEnd('/'),
            Name = read.Text(nameof(Name)) ?? defaults.Name,
            AdminEmail = read.Text(nameof(AdminEmail)) ?? defaults.AdminEmail,
            AdminToken = read.Text("Admin_Token") ?? read.Text(nameof(AdminToken)),
            ZoneOffset = read.Offset(nameof(ZoneOffset), defaults.ZoneOffset),
            Demo = read.Flag(nameof(Demo)),
            MaxBodyBytes = read.Number(nameof(MaxBodyBytes), defaults.MaxBodyBytes, 1024, 1L << 30),
            MaxBulkLineBytes = (int)read.Number(nameof(MaxBulkLineBytes), defaults.MaxBulkLineBytes, 1024, 1 << 30),
            MaxDataFileBytes = read.Number(nameof(MaxDataFileBytes), defaults.MaxDataFileBytes, 1024, 1L << 40),
            MaxPageSize = (int)read.Number(nameof(MaxPageSize), defaults.MaxPageSize, 1, 10_000),
            PublishFrom = read.Level(nameof(PublishFrom), defaults.PublishFrom),
            Probes = read.Flag(nameof(Probes)),
            ProbePorts = read.Several(nameof(ProbePorts), defaults.ProbePorts, TryReadPort, "port numbers with commas between, such as 80,443"),
            ProbeAllow = read.Several(nameof(ProbeAllow), defaults.ProbeAllow, TryReadEndpoint, "IP addresses with ports, with commas between, such as 10.1.2.3:443"),
            ProbePause = TimeSpan.FromSeconds(read.Number(nameof(ProbePause), (long)defaults.ProbePause.TotalSeconds, 0, 3600)),
            RequestTimeout = TimeSpan.FromSeconds(read.Number(nameof(RequestTimeout), (long)defaults.RequestTimeout.TotalSeconds, 1, 3600)),
        };
        return options.Validate(read.Faults);
    }

    /// <summary>The options of the catalog itself.</summary>
    public CatalogOptions Catalog() => new()
    {
        BaseIri = CatalogUrl,
        DataFolder = Data,
        ZoneOffset = ZoneOffset,
        PublishFrom = PublishFrom,
        MaxDocumentBytes = (int)Math.Min(MaxBodyBytes, int.MaxValue),
    };

    /// <summary>How much a foreign description may hold.</summary>
    internal ReadingLimits ForeignLimits() => ReadingLimits.Default with { MaxBytes = (int)Math.Min(MaxBodyBytes, int.MaxValue) };

    /// <summary>The options of the OAI-PMH provider.</summary>
    internal OaiPmhOptions OaiPmh() => new() { RepositoryName = Name, CatalogUrl = CatalogUrl, AdminEmail = AdminEmail };

    /// <summary>The options of the way out.</summary>
    internal OutboundOptions Outbound() => new()
    {
        UserAgent = $"MetaCatalog/{typeof(MetaCatalogOptions).Assembly.GetName().Version?.ToString(2)} (+{CatalogUrl}; checks links)",
        AllowedPorts = ProbePorts,
        AllowedEndpoints = ProbeAllow,
        PauseOfHost = ProbePause,
    };

    private static bool TryReadPort(string text, out int port) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= 65535;

    private static bool TryReadEndpoint(string text, [NotNullWhen(true)] out IPEndPoint? endpoint) => IPEndPoint.TryParse(text, out endpoint) && endpoint.Port > 0;

    private MetaCatalogOptions Validate(List<string> faults)
    {
        if (PublicUrl is not null && !(Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            faults.Add($"PublicUrl '{PublicUrl}' is not allowed. Allowed: an absolute http or https address.");
        }

        if (!AdminEmail.Contains('@', StringComparison.Ordinal) || AdminEmail.Any(char.IsWhiteSpace))
        {
            faults.Add($"AdminEmail '{AdminEmail}' is not allowed. Allowed: an e-mail address.");
        }

        if (AdminToken is { Length: < 20 })
        {
            faults.Add("AdminToken is not allowed. Allowed: at least 20 characters.");
        }

        return faults.Count == 0 ? this : throw new OptionsException(faults);
    }

    private delegate bool TryRead<T>(string text, [NotNullWhen(true)] out T? value);

    private sealed class OptionReader(IConfiguration configuration)
    {
        public List<string> Faults { get; } = [];

        public string? Text(string name) => configuration[name] is { Length: > 0 } value ? value : null;

        public long Number(string name, long fallback, long least, long most)
        {
            if (Text(name) is not { } text)
            {
                return fallback;
            }

            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            Faults.Add($"{name} '{text}' is not allowed. Allowed: a whole number from {least} to {most}.");
            return fallback;
        }

        public bool Flag(string name)
        {
            var text = Text(name);
            if (text is null || bool.TryParse(text, out _))
            {
                return text is not null && bool.Parse(text);
            }

            Faults.Add($"{name} '{text}' is not allowed. Allowed: true, false.");
            return false;
        }

        public IReadOnlySet<T> Several<T>(string name, IReadOnlySet<T> fallback, TryRead<T> tryRead, string allowed)
        {
            if (Text(name) is not { } text)
            {
                return fallback;
            }

            var values = new HashSet<T>();
            foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
            {
                if (!tryRead(part, out var value))
                {
                    Faults.Add($"{name} '{part}' is not allowed. Allowed: {allowed}.");
                    return fallback;
                }

                values.Add(value);
            }

            return values;
        }

        public ReadinessLevel Level(string name, ReadinessLevel fallback)
        {
            if (Text(name) is not { } text)
            {
                return fallback;
            }

            if (Enum.TryParse<ReadinessLevel>(text, ignoreCase: true, out var level) && Enum.IsDefined(level) && !char.IsAsciiDigit(text[0]))
            {
                return level;
            }

            Faults.Add($"{name} '{text}' is not allowed. Allowed: {string.Join(", ", Enum.GetNames<ReadinessLevel>())}.");
            return fallback;
        }

        public TimeSpan Offset(string name, TimeSpan fallback)
        {
            if (Text(name) is not { } text)
            {
                return fallback;
            }

            if (DateTimeOffset.TryParseExact($"2000-01-01T00:00:00{text}", "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            {
                return parsed.Offset;
            }

            Faults.Add($"{name} '{text}' is not allowed. Allowed: an offset from -14:00 to +14:00, such as +09:00.");
            return fallback;
        }
    }
}

/// <summary>Options that are not allowed; the message has a line for each.</summary>
public sealed class OptionsException(IReadOnlyCollection<string> faults) : Exception(string.Join('\n', faults));
