using System.Collections.Frozen;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>A list of formats, known by media type, format name or file ending.</summary>
internal sealed class FormatList(FormatNames names)
{
    private readonly FrozenSet<string> mediaTypes = names.MediaTypes.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> endings = names.Names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a distribution is in one of the formats.</summary>
    public bool Holds(Distribution distribution) =>
        (distribution.MediaType is { } type && (mediaTypes.Contains(type) || IsStructured(type)))
        || (distribution.Format is { } format && endings.Contains(format))
        || (distribution.DownloadUrl is { } url && HoldsFile(url));

    /// <summary>A structured suffix tells the syntax: <c>+json</c> and <c>+xml</c> are as open as what they are built on.</summary>
    private bool IsStructured(string type) =>
        (type.EndsWith("+json", StringComparison.Ordinal) && mediaTypes.Contains("application/json"))
        || (type.EndsWith("+xml", StringComparison.Ordinal) && mediaTypes.Contains("application/xml"));

    private bool HoldsFile(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        var path = end < 0 ? url : url[..end];
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot >= 0 && (endings.Contains(name[(dot + 1)..]) || (IsPacked(name[(dot + 1)..]) && HoldsPacked(name[..dot], name)));
    }

    private bool HoldsPacked(string inner, string whole)
    {
        var dot = inner.LastIndexOf('.');
        return dot >= 0 && (endings.Contains(inner[(dot + 1)..]) || endings.Contains(whole[(dot + 1)..]));
    }

    private static bool IsPacked(string ending) => ending is "gz" or "bz2" or "xz" or "zst" or "bgz";
}

/// <summary>The names of formats, as the data file lists them.</summary>
internal sealed record FormatNames(IReadOnlyList<string> MediaTypes, IReadOnlyList<string> Names);
