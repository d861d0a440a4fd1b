using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Whether data cost money, in the words of Japan's common metadata items.</summary>
internal static class Charge
{
    /// <summary>The words in Japanese and English.</summary>
    public static IReadOnlyList<Literal> Words(bool free) => free
        ? [new Literal("無償", "ja"), new Literal("free", "en")]
        : [new Literal("有償", "ja"), new Literal("consideration", "en")];

    /// <summary>Whether the words say that data are free, or that they are not; null when they say neither.</summary>
    public static bool? Of(string? words) => words?.Trim().ToLowerInvariant() switch
    {
        "無償" or "free" => true,
        "有償" or "consideration" => false,
        _ => null,
    };
}
