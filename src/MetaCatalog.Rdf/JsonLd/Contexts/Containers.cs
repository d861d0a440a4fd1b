namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>A container mapping: the set of ways in which a term's values are arranged (JSON-LD 1.1, 4.1.3).</summary>
[Flags]
internal enum Containers
{
    None = 0,
    Graph = 1,
    Id = 2,
    Index = 4,
    Language = 8,
    List = 16,
    Set = 32,
    Type = 64,
}

/// <summary>Container mappings from and to their keywords.</summary>
internal static class ContainersExtensions
{
    public static bool Has(this Containers containers, Containers one) => (containers & one) != 0;

    /// <summary>The container with the keyword, or null.</summary>
    public static Containers? Parse(string keyword) => keyword switch
    {
        Keyword.Graph => Containers.Graph,
        Keyword.Id => Containers.Id,
        Keyword.Index => Containers.Index,
        Keyword.Language => Containers.Language,
        Keyword.List => Containers.List,
        Keyword.Set => Containers.Set,
        Keyword.Type => Containers.Type,
        _ => null,
    };

    /// <summary>The keywords, sorted and joined: the key of an inverse context (API, 4.3.2, step 3.3).</summary>
    public static string ToKey(this Containers containers) => containers == Containers.None ? Keyword.None : Keys[(int)containers] ??= Join(containers);

    private static readonly string?[] Keys = new string?[128];

    private static string Join(Containers containers) => string.Concat(
        new (Containers Flag, string Word)[]
        {
            (Containers.Graph, Keyword.Graph), (Containers.Id, Keyword.Id), (Containers.Index, Keyword.Index), (Containers.Language, Keyword.Language),
            (Containers.List, Keyword.List), (Containers.Set, Keyword.Set), (Containers.Type, Keyword.Type),
        }.Where(pair => containers.Has(pair.Flag)).Select(static pair => pair.Word));
}
