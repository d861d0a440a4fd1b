using System.IO.Compression;
using System.Text;
using MetaCatalog.Crosswalks.DataFiles;

namespace MetaCatalog.Crosswalks.Tests.DataFiles;

/// <summary>Looks into files made on the spot.</summary>
internal static class Look
{
    public static DataFile At(string text, DataFileLimits? limits = null) => At(Encoding.UTF8.GetBytes(text), limits);

    public static DataFile At(byte[] bytes, DataFileLimits? limits = null) =>
        DataFileInspection.Inspect("data", new MemoryStream(bytes), limits ?? DataFileLimits.Default, TestContext.Current.CancellationToken);

    public static DataFile AtFile(string path)
    {
        using var file = File.OpenRead(path);
        return DataFileInspection.Inspect(Path.GetFileName(path), file, DataFileLimits.Default, TestContext.Current.CancellationToken);
    }

    public static IEnumerable<string> Codes(DataFile file) => file.AndEntries.SelectMany(static one => one.Facts.Findings).Select(static finding => finding.Code);

    public static byte[] Gzip(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return output.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return output.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var tar = new System.Formats.Tar.TarWriter(output))
        {
            foreach (var (name, content) in entries)
            {
                tar.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
            }
        }

        return output.ToArray();
    }
}
