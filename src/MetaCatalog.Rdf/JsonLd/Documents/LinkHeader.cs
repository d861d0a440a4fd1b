namespace MetaCatalog.Rdf.JsonLd.Documents;

/// <summary>One link of an HTTP <c>Link</c> header (RFC 8288, 3).</summary>
internal sealed record LinkHeader(string Target, string Relations, string? Type)
{
    public bool HasRelation(string relation) => Relations.Split(' ').Contains(relation, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<LinkHeader> Parse(string header)
    {
        var rest = header;
        while (rest.IndexOf('<', StringComparison.Ordinal) is >= 0 and var open && rest.IndexOf('>', open) is > 0 and var close)
        {
            var target = rest[(open + 1)..close];
            var end = EndOfLink(rest, close + 1);
            yield return Describe(target, rest[(close + 1)..end]);
            rest = rest[end..];
        }
    }

    private static int EndOfLink(string header, int start)
    {
        var quoted = false;
        for (var i = start; i < header.Length; i++)
        {
            quoted ^= header[i] == '"';
            if (!quoted && header[i] == ',')
            {
                return i;
            }
        }

        return header.Length;
    }

    private static LinkHeader Describe(string target, string parameters)
    {
        string relations = "", type = "";
        foreach (var parameter in parameters.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            var value = equals < 0 ? "" : parameter[(equals + 1)..].Trim().Trim('"');
            var name = equals < 0 ? parameter : parameter[..equals].Trim();
            relations = name.Equals("rel", StringComparison.OrdinalIgnoreCase) && relations.Length == 0 ? value : relations;
            type = name.Equals("type", StringComparison.OrdinalIgnoreCase) && type.Length == 0 ? value : type;
        }

        return new LinkHeader(target, relations, type.Length == 0 ? null : type);
    }
}
