using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Containers;

/// <summary>Names of files in archives. Nothing is ever unpacked to them; a name that would harm who unpacks is told.</summary>
internal static class EntryName
{
    private const int Longest = 1_000;

    /// <summary>The name without control characters, and what is wrong with it.</summary>
    public static (string Name, Finding? Finding) Of(string name)
    {
        var clean = string.Concat(name.Take(Longest).Select(static c => char.IsControl(c) ? '\uFFFD' : c)).Replace('\\', '/');
        var isUnsafe = clean.StartsWith('/') || clean.Length != name.Length || clean.Contains('\uFFFD', StringComparison.Ordinal)
            || clean.Split('/').Contains("..") || (clean.Length > 1 && clean[1] == ':');
        return (clean, isUnsafe ? Unsafe(clean) : null);
    }

    private static Finding Unsafe(string name) => DataFileFaults.Warning(
        "archive:unsafe-name",
        $"The archive holds a file named '{name}': it leads out of the folder that it is unpacked in, or is no proper name.",
        $"書庫に「{name}」という名前のファイルがあります。展開先のフォルダーの外を指すか、正しい名前ではありません。");
}
