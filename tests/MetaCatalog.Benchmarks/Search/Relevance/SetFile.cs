using System.Reflection;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>The tables of the judged set, which lie beside this and are embedded: tab-separated, <c>#</c> begins a comment.</summary>
internal static class SetFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("relevance/" + name)
            ?? throw new FileNotFoundException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
