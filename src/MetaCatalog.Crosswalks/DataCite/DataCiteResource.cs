using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>A description with the properties of DataCite's Metadata Schema, between its syntaxes (XML, JSON) and a record's graph.</summary>
internal sealed record DataCiteResource
{
    /// <summary>The identifier and its type, a DOI as a rule.</summary>
    public RelatedIdentifier? Identifier { get; init; }

    public IReadOnlyList<CarriedAgent> Creators { get; init; } = [];

    public IReadOnlyList<CarriedTitle> Titles { get; init; } = [];

    public CarriedAgent? Publisher { get; init; }

    public string? PublicationYear { get; init; }

    /// <summary>The general type (resourceTypeGeneral).</summary>
    public string? GeneralType { get; init; }

    /// <summary>The type in free words.</summary>
    public string? TypeText { get; init; }

    public IReadOnlyList<CarriedSubject> Subjects { get; init; } = [];

    public IReadOnlyList<CarriedContributor> Contributors { get; init; } = [];

    public IReadOnlyList<CarriedDate> Dates { get; init; } = [];

    public string? Language { get; init; }

    public IReadOnlyList<IdentifierNode> AlternateIdentifiers { get; init; } = [];

    public IReadOnlyList<CarriedRelation> Relations { get; init; } = [];

    public IReadOnlyList<string> Sizes { get; init; } = [];

    public IReadOnlyList<string> Formats { get; init; } = [];

    public string? Version { get; init; }

    public IReadOnlyList<CarriedRights> Rights { get; init; } = [];

    public IReadOnlyList<CarriedDescription> Descriptions { get; init; } = [];

    public IReadOnlyList<CarriedPlace> Places { get; init; } = [];

    public IReadOnlyList<CarriedGrant> Grants { get; init; } = [];

    /// <summary>What DataCite has one name for gets the English one, else the first that is no reading; the others are told as losses.</summary>
    public static Literal? OneName(CrosswalkSource source, IReadOnlyList<Literal> names)
    {
        var chosen = names.FirstOrDefault(static name => LanguageTag.Of(name) == "en")
            ?? names.FirstOrDefault(static name => !LanguageTag.IsReading(name))
            ?? (names.Count > 0 ? names[0] : null);
        foreach (var other in names.Where(name => !name.Equals(chosen)))
        {
            source.Lose(LossKind.NotCarried, other.ToString(), "DataCite has one name for a person, organisation or award.");
        }

        return chosen;
    }
}
