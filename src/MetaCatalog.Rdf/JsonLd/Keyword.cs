using System.Collections.Frozen;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>The keywords of JSON-LD 1.1 (1.7) and of framing (Framing, 4.3).</summary>
internal static class Keyword
{
    public const string Any = "@any";
    public const string Base = "@base";
    public const string Container = "@container";
    public const string Context = "@context";
    public const string Default = "@default";
    public const string Direction = "@direction";
    public const string Embed = "@embed";
    public const string Explicit = "@explicit";
    public const string Graph = "@graph";
    public const string Id = "@id";
    public const string Import = "@import";
    public const string Included = "@included";
    public const string Index = "@index";
    public const string Json = "@json";
    public const string Language = "@language";
    public const string List = "@list";
    public const string Nest = "@nest";
    public const string None = "@none";
    public const string Null = "@null";
    public const string OmitDefault = "@omitDefault";
    public const string Prefix = "@prefix";
    public const string Preserve = "@preserve";
    public const string Propagate = "@propagate";
    public const string Protected = "@protected";
    public const string RequireAll = "@requireAll";
    public const string Reverse = "@reverse";
    public const string Set = "@set";
    public const string Type = "@type";
    public const string Value = "@value";
    public const string Version = "@version";
    public const string Vocab = "@vocab";

    private static readonly FrozenSet<string> Keywords = FrozenSet.ToFrozenSet(
        [
            Base, Container, Context, Default, Direction, Embed, Explicit, Graph, Id, Import, Included, Index, Json, Language, List, Nest, None,
            OmitDefault, Prefix, Preserve, Propagate, Protected, RequireAll, Reverse, Set, Type, Value, Version, Vocab,
        ],
        StringComparer.Ordinal);

    public static bool Is(string? text) => text is ['@', ..] && Keywords.Contains(text);

    /// <summary>Whether the text looks like a keyword, <c>@</c> and letters; such text is reserved for later versions.</summary>
    public static bool HasForm(string text) => text.Length > 1 && text[0] == '@' && text.AsSpan(1).IndexOfAnyExcept(Letters) < 0;

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
