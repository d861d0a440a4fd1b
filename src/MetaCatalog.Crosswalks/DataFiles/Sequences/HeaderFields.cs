namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Fields in headers of sequence formats.</summary>
internal static class HeaderFields
{
    /// <summary>The fields of <c>ID=chr1,length=5,species="Homo sapiens"</c>, quotes taken off.</summary>
    public static Dictionary<string, string> OfMeta(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            var equals = text.IndexOf('=', at);
            if (equals < 0)
            {
                break;
            }

            var end = EndOfValue(text, equals + 1);
            fields.TryAdd(text[at..equals].Trim(), Unquote(text[(equals + 1)..end]));
            at = end + 1;
        }

        return fields;
    }

    /// <summary>The fields of <c>SN:chr1	LN:5</c>.</summary>
    public static Dictionary<string, string> OfSam(string line)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in line.Split('\t').Skip(1).Where(static field => field.Length > 3 && field[2] == ':'))
        {
            fields.TryAdd(field[..2], field[3..]);
        }

        return fields;
    }

    private static int EndOfValue(string text, int at)
    {
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length && text[at] != '"'; at++)
            {
                at += text[at] == '\\' ? 1 : 0;
            }
        }

        var comma = at < text.Length ? text.IndexOf(',', at) : -1;
        return comma < 0 ? text.Length : comma;
    }

    private static string Unquote(string value) =>
        value.Length > 1 && value[0] == '"' && value[^1] == '"' ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal) : value;
}
