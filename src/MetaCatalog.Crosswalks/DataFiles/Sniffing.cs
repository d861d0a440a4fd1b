using MetaCatalog.Crosswalks.DataFiles.Seismic;
using MetaCatalog.Crosswalks.DataFiles.Sequences;
using MetaCatalog.Crosswalks.DataFiles.Tables;

namespace MetaCatalog.Crosswalks.DataFiles;

/// <summary>Tells the format of data by how they begin: by content, never by name.</summary>
internal static class Sniffing
{
    private static readonly (byte[] Mark, string Format, string MediaType)[] Marks =
    [
        ("\x89PNG\r\n\x1A\n"u8.ToArray(), "PNG", "image/png"),
        ([0xFF, 0xD8, 0xFF], "JPEG", "image/jpeg"),
        ("II*\0"u8.ToArray(), "TIFF", "image/tiff"),
        ("MM\0*"u8.ToArray(), "TIFF", "image/tiff"),
        ("%PDF-"u8.ToArray(), "PDF", "application/pdf"),
        ([0x89, (byte)'H', (byte)'D', (byte)'F'], "HDF5", "application/x-hdf5"),
        ("CDF\u0001"u8.ToArray(), "NetCDF", "application/x-netcdf"),
        ("CDF\u0002"u8.ToArray(), "NetCDF", "application/x-netcdf"),
        ("CDF\u0005"u8.ToArray(), "NetCDF", "application/x-netcdf"),
        ("PAR1"u8.ToArray(), "Parquet", "application/vnd.apache.parquet"),
        ("ARROW1"u8.ToArray(), "Arrow", "application/vnd.apache.arrow.file"),
        ("SQLite format 3\0"u8.ToArray(), "SQLite", "application/vnd.sqlite3"),
        ([0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'], "NumPy", "application/octet-stream"),
        ("MATLAB 5.0"u8.ToArray(), "MATLAB", "application/x-matlab-data"),
        ("CRAM"u8.ToArray(), "CRAM", "application/octet-stream"),
        ("BCF\u0002"u8.ToArray(), "BCF", "application/octet-stream"),
        ("BZh"u8.ToArray(), "bzip2", "application/x-bzip2"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "xz", "application/x-xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard", "application/zstd"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "7-Zip", "application/x-7z-compressed"),
    ];

    /// <summary>Whether gzip begins here (RFC 1952, 2.3.1).</summary>
    public static bool IsGzip(ReadOnlySpan<byte> beginning) => beginning is [0x1F, 0x8B, 8, ..];

    /// <summary>Who looks through formats that are known by a mark of their own, or null.</summary>
    public static ContentInspector? ByMark(ReadOnlySpan<byte> beginning, DataFileLimits limits) =>
        VcfInspector.Recognizes(beginning) ? new VcfInspector(limits)
        : SamInspector.Recognizes(beginning) ? new SamInspector(limits)
        : BamInspector.Recognizes(beginning) ? new BamInspector(limits)
        : MiniSeedInspector.Recognizes(beginning) ? new MiniSeedInspector(limits)
        : FastqInspector.Recognizes(beginning) ? new FastqInspector(limits)
        : JsonLinesInspector.Recognizes(beginning) ? new JsonLinesInspector(limits)
        : null;

    /// <summary>Who looks through what is only known by its shape, or null.</summary>
    public static ContentInspector? ByShape(ReadOnlySpan<byte> beginning, DataFileLimits limits) =>
        Known(beginning) is null && DelimitedSniffing.Delimiter(beginning) is { } delimiter ? new DelimitedInspector(delimiter, limits) : null;

    /// <summary>The facts of content that nobody looks through: its name, when it has a known mark.</summary>
    public static FileFacts Unread(ReadOnlySpan<byte> beginning) =>
        Known(beginning) is { } known ? known
        : beginning.IsEmpty ? new FileFacts("empty", "application/octet-stream")
        : beginning.Contains((byte)0) ? new FileFacts("binary", "application/octet-stream")
        : beginning.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] or [(byte)'[', ..] ? new FileFacts("JSON", "application/json")
        : beginning.TrimStart(" \t\r\n"u8) is [(byte)'<', ..] ? new FileFacts("XML", "application/xml")
        : new FileFacts("text", "text/plain");

    private static FileFacts? Known(ReadOnlySpan<byte> beginning)
    {
        foreach (var (mark, format, mediaType) in Marks)
        {
            if (beginning.StartsWith(mark))
            {
                return new FileFacts(format, mediaType);
            }
        }

        return null;
    }
}
