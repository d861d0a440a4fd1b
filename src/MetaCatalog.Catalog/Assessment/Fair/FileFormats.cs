using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>Media types that F-UJI 0.8 commends.</summary>
/// <remarks>Any text, XML or JSON type does, HTML apart; and scientific, open and long-term types. Parquet, Zarr, zip and plain bytes do not.</remarks>
internal static class FileFormats
{
    private static readonly string[] Commended =
    [
        "application/x-hdf5", "application/x-hdf", "application/netcdf", "application/x-netcdf", "application/vnd.fdsn.mseed", "application/vnd.fdsn.seed",
        "application/fits", "image/fits", "image/tiff", "image/png", "image/jpeg", "application/pdf", "audio/flac", "audio/wav",
        "application/vnd.oasis.opendocument.spreadsheet", "application/x-sqlite3", "application/vnd.sqlite3", "application/rtf", "application/sql",
    ];

    /// <summary>Whether a distribution states such a media type.</summary>
    public static bool IsCommended(Distribution file) => file.MediaType is { } type && IsCommended(type);

    private static bool IsCommended(string type) =>
        type != "text/html" && type != "application/xhtml+xml"
        && (type.StartsWith("text/", StringComparison.Ordinal) || type.StartsWith("chemical/", StringComparison.Ordinal)
            || type.EndsWith("/xml", StringComparison.Ordinal) || type.EndsWith("/json", StringComparison.Ordinal)
            || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal)
            || Commended.Contains(type));
}
