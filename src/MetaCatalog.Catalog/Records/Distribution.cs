using System.Buffers;
using System.Globalization;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Records;

/// <summary>A checksum of a file.</summary>
/// <param name="Algorithm">In lower case without hyphens, such as <c>sha256</c>; empty when not stated.</param>
/// <param name="Value">The digest as it was written.</param>
public sealed record Checksum(string Algorithm, string Value);

/// <summary>One form in which the data can be had: a file, an archive, a service, a request page. Immutable and thread safe.</summary>
/// <param name="Node">The node.</param>
/// <param name="Titles">Its title.</param>
/// <param name="AccessUrl">Where access is explained or given.</param>
/// <param name="DownloadUrl">Where the bytes are.</param>
/// <param name="MediaType">The media type in its short form, such as <c>text/csv</c>; null when not stated.</param>
/// <param name="Format">The format as written: a label, or the last segment of an IRI.</param>
/// <param name="ByteSize">The size in bytes.</param>
/// <param name="Checksum">A checksum; SHA-256 when there are several.</param>
/// <param name="Licences">Its own licences; empty when those of the dataset hold.</param>
/// <param name="ServiceUrl">The endpoint of the service that gives access.</param>
/// <param name="IsContained">Whether it lies inside another, such as a file in an archive.</param>
public sealed record Distribution(
    Term Node, MultilingualText Titles, string? AccessUrl, string? DownloadUrl, string? MediaType, string? Format, long? ByteSize,
    Checksum? Checksum, IReadOnlyList<Licence> Licences, string? ServiceUrl, bool IsContained)
{
    private static readonly string[] MediaTypeBases = ["assignments/media-types/", "media-type/"];

    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    /// <summary>Any URL at all; for a file its download.</summary>
    public string? Url => DownloadUrl ?? AccessUrl ?? ServiceUrl;

    internal static Distribution Read(Resource from, Term term)
    {
        var node = from.At(term);
        return new Distribution(
            term,
            new MultilingualText([.. node.Values(Dcterms.Title, SchemaOrg.Name, Rdfs.Label).OfType<Literal>()]),
            node.Text(Dcat.AccessUrl, SchemaOrg.Url),
            node.Text(Dcat.DownloadUrl, SchemaOrg.ContentUrl),
            ReadMediaType(node),
            ReadFormat(node),
            ReadByteSize(node.Text(Dcat.ByteSize, SchemaOrg.ContentSize)),
            ReadChecksum(node),
            [.. node.Values(Dcterms.License, SchemaOrg.License).Select(Licence.Of)],
            ReadService(node),
            node.Has(Croissant.ContainedIn, SchemaOrg.ContainedIn));
    }

    private static string? ReadMediaType(Resource node)
    {
        foreach (var term in node.Values(Dcat.MediaType, SchemaOrg.EncodingFormat, Dcterms.Format))
        {
            if (Resource.TextOf(term) is { } text && ShortMediaType(text) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The short form of a media type; null when the text is not one.</summary>
    private static string? ShortMediaType(string text)
    {
        foreach (var registry in MediaTypeBases)
        {
            var start = text.IndexOf(registry, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
            {
                return text[(start + registry.Length)..].ToLowerInvariant();
            }
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var isShort = slash > 0 && slash < text.Length - 1 && !text.Contains(':', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);
        return isShort ? text.ToLowerInvariant() : null;
    }

    private static string? ReadFormat(Resource node)
    {
        var term = node.Value(Dcterms.Format, SchemaOrg.EncodingFormat);
        return term switch
        {
            Iri iri => iri.Value[(iri.Value.TrimEnd('/').LastIndexOfAny(['/', '#']) + 1)..].TrimEnd('/'),
            BlankNode blank => node.At(blank).Text(Rdfs.Label, Skos.PrefLabel, RdfTerms.Value),
            _ => Resource.TextOf(term),
        };
    }

    /// <summary>Bytes as a whole number; schema.org texts such as <c>12 MB</c> are read with decimal units.</summary>
    private static long? ReadByteSize(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var end = text.AsSpan().IndexOfAnyExcept(DigitsAndPoint);
        var number = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size))
        {
            return null;
        }

        var bytes = end < 0 ? size : size * Unit(text.AsSpan(end).Trim());
        return bytes >= 0 && bytes <= long.MaxValue ? (long)bytes : null;
    }

    private static decimal Unit(ReadOnlySpan<char> unit) => unit switch
    {
        "" or "B" or "bytes" => 1,
        "kB" or "KB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        "TB" => 1_000_000_000_000,
        "KiB" => 1L << 10,
        "MiB" => 1L << 20,
        "GiB" => 1L << 30,
        "TiB" => 1L << 40,
        _ => -1,
    };

    private static Checksum? ReadChecksum(Resource node)
    {
        if (node.Text(SchemaOrg.Sha256) is { } sha256)
        {
            return new Checksum("sha256", sha256);
        }

        Checksum? best = null;
        foreach (var checksum in node.Nodes(Spdx.Checksum))
        {
            if (checksum.Text(Spdx.ChecksumValue) is { } value)
            {
                var read = new Checksum(AlgorithmName(checksum.Text(Spdx.Algorithm)), value);
                best = best is null || read.Algorithm == "sha256" ? read : best;
            }
        }

        return best ?? (node.Text(Croissant.Md5, SchemaOrg.Md5) is { } md5 ? new Checksum("md5", md5) : null);
    }

    private static string AlgorithmName(string? algorithm) =>
        algorithm is null ? "" : algorithm[(algorithm.LastIndexOfAny(['#', '_', '/']) + 1)..].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string? ReadService(Resource node)
    {
        foreach (var service in node.Nodes(Dcat.AccessService))
        {
            if (service.Text(Dcat.EndpointUrl) is { } url)
            {
                return url;
            }
        }

        return null;
    }
}
