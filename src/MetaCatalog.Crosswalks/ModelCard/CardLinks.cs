using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.ModelCard;

/// <summary>What a card refers to by the names of the Hub.</summary>
internal static class CardLinks
{
    private const string Hub = "https://huggingface.co/";

    /// <summary>The address of a data set: of a DOI, an accession or the Hub's own name; an address stays as it is.</summary>
    public static string Dataset(string name) => Address(name) is var address && address != name ? address : IsAddress(name) ? name : $"{Hub}datasets/{name}";

    /// <summary>The address of a model.</summary>
    public static string Model(string name) => Address(name) is var address && address != name ? address : IsAddress(name) ? name : Hub + name;

    /// <summary>The address of a persistent identifier or an accession; anything else as it is.</summary>
    public static string Address(string text) => PersistentIdentifier.Of(text)?.Address ?? Accession.Of(text)?.Address ?? text;

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal);
}
