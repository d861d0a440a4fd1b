using System.Collections.Frozen;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>Media types that F-UJI commends.</summary>
/// <remarks>Any text, XML or JSON type does, HTML apart; and scientific, open and long-term types. Parquet, Zarr, zip and plain bytes do not.</remarks>
internal static class FileFormats
{
    private static readonly FrozenSet<string> Open = FrozenSet.Create(
        "application/netcdf", "application/x-netcdf", "image/png", "image/gif", "image/jp2", "image/webp", "image/svg+xml", "image/avif", "video/mpeg",
        "application/vnd.oasis.opendocument.spreadsheet", "application/x-sqlite3", "application/vnd.sqlite3", "application/rtf", "application/sql");

    private static readonly FrozenSet<string> LongTerm = FrozenSet.Create(
        "application/pdf", "image/tiff", "image/geotiff", "image/png", "image/jpeg", "image/jp2", "image/gif", "image/bmp", "image/svg+xml",
        "audio/flac", "audio/wav", "audio/aiff", "audio/mpeg", "audio/ogg", "video/mp4", "video/mpeg", "application/mxf");

    private static readonly FrozenSet<string> Scientific = FrozenSet.Create(
        "application/x-hdf5", "application/x-hdf", "application/netcdf", "application/x-netcdf", "application/vnd.fdsn.mseed", "application/vnd.fdsn.seed",
        "application/fits", "image/fits", "application/dicom", "application/cgns", "application/x-grib", "application/wmo-grib2", "application/x-root",
        "application/geo+json", "application/sbml+xml", "application/matlab-mat", "application/x-ipynb+json", "text/x-fasta", "text/x-gff3", "text/x-bed",
        "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>Whether a distribution states such a media type.</summary>
    public static bool IsCommended(Distribution file) => IsOpen(file) || IsLongTerm(file) || IsScientific(file);

    /// <summary>Whether it states an open type.</summary>
    public static bool IsOpen(Distribution file) => file.MediaType is { } type && (IsReadable(type) || Open.Contains(type));

    /// <summary>Whether it states a type fit for long keeping.</summary>
    public static bool IsLongTerm(Distribution file) => file.MediaType is { } type && LongTerm.Contains(type);

    /// <summary>Whether it states a type that sciences use.</summary>
    public static bool IsScientific(Distribution file) =>
        file.MediaType is { } type && (Scientific.Contains(type) || type.StartsWith("chemical/", StringComparison.Ordinal));

    private static bool IsReadable(string type) =>
        type != "text/html" && type != "application/xhtml+xml"
        && (type.StartsWith("text/", StringComparison.Ordinal)
            || type.EndsWith("/xml", StringComparison.Ordinal) || type.EndsWith("/json", StringComparison.Ordinal)
            || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal));
}
