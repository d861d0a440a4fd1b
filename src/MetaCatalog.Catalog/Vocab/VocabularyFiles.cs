using System.Reflection;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The files of <c>vocabularies/</c>, embedded at build time so that the catalog works offline. Thread safe.</summary>
public static class VocabularyFiles
{
    private const string Prefix = "vocabularies/";
    private static readonly Assembly Assembly = typeof(VocabularyFiles).Assembly;

    /// <summary>All files as paths relative to <c>vocabularies/</c>, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Assembly.GetManifestResourceNames()
            .Select(static name => name.Replace('\\', '/'))
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Relative to <c>vocabularies/</c>, such as <c>shapes/core.ttl</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static byte[] Read(string path)
    {
        using var stream = Assembly.GetManifestResourceStream(Prefix + path)
            ?? throw new FileNotFoundException($"No vocabulary file '{path}'. There are: {string.Join(", ", Paths)}.", path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
