using System.Collections.Frozen;
using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>A version of the JPCOAR Schema with its controlled lists.</summary>
internal sealed class JpcoarVersion
{
    private const string Old = "NRID ORCID ISNI VIAF AID kakenhi Ringgold GRID";

    private static readonly (string Type, string Word, int Since)[] Relations =
    [
        ("InSeries", "inSeries", 20),
        ("IsCitedBy", "isCitedBy", 20),
        ("IsVersionOf", "isVersionOf", 10),
        ("HasVersion", "hasVersion", 10),
        ("IsPartOf", "isPartOf", 10),
        ("HasPart", "hasPart", 10),
        ("IsReferencedBy", "isReferencedBy", 10),
        ("References", "references", 10),
        ("IsFormatOf", "isFormatOf", 10),
        ("HasFormat", "hasFormat", 10),
        ("IsObsoletedBy", "isReplacedBy", 10),
        ("Obsoletes", "replaces", 10),
        ("IsRequiredBy", "isRequiredBy", 10),
        ("Requires", "requires", 10),
        ("IsSupplementTo", "isSupplementTo", 10),
        ("IsSupplementedBy", "isSupplementedBy", 10),
        ("IsIdenticalTo", "isIdenticalTo", 10),
        ("IsDerivedFrom", "isDerivedFrom", 10),
        ("IsSourceOf", "isSourceOf", 10),
        ("IsCollectedBy", "isCollectedBy", 21),
        ("Collects", "collects", 21),
        ("Continues", "continues", 21),
        ("IsContinuedBy", "isContinuedBy", 21),
        ("IsTranslationOf", "isTranslationOf", 21),
        ("HasTranslation", "hasTranslation", 21),
    ];

    private static readonly FrozenDictionary<string, string> TypesByWord = Relations.Append(("Cites", "cites", 20))
        .ToFrozenDictionary(static relation => relation.Item2, static relation => relation.Item1, StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, string> wordsByType;

    private JpcoarVersion(int number, string name)
    {
        Number = number;
        Own = $"https://github.com/JPCOAR/schema/blob/master/{name}/";
        NameSchemes = Set(number == 10 ? $"e-Rad {Old}" : $"e-Rad_Researcher ROR {Old}");
        RelatedSchemes = Set("ARK arXiv DOI HDL ICHUSHI ISBN J-GLOBAL Local PISSN EISSN NAID PMID PURL SCOPUS URI WOS" + (number >= 20 ? " CRID ISSN NCID" : "") + (number >= 21 ? " CSTR RRID" : ""));
        SourceSchemes = Set("PISSN EISSN ISSN NCID" + (number >= 21 ? " ISBN" : ""));
        ContributorTypes = Set(
            "ContactPerson DataCollector DataCurator DataManager Distributor Editor HostingInstitution Producer ProjectLeader ProjectManager ProjectMember RelatedPerson Researcher ResearchGroup Sponsor Supervisor WorkPackageLeader Other"
            + (number == 10 ? " RegistrationAgency RegistrationAuthority" : "") + (number >= 21 ? " Translator" : ""));
        SubjectSchemes = Set("BSH DDC LCC LCSH MeSH NDC NDLC NDLSH UDC Other" + (number == 10 ? " Sci-Val" : " SciVal e-Rad_field JEL"));
        DateTypes = Set("Accepted Available Collected Copyrighted Created Issued Submitted Updated Valid" + (number >= 21 ? " Coverage" : ""));
        FunderSchemes = Set(number == 10 ? "GRID ISNI Other" : "e-Rad_funder GRID ISNI ROR Other");
        ObjectTypes = Set("abstract dataset fulltext software summary thumbnail other" + (number >= 20 ? " iiif" : ""));
        wordsByType = Relations.Where(relation => relation.Since <= number).ToFrozenDictionary(static relation => relation.Type, static relation => relation.Word, StringComparer.Ordinal);
    }

    public static JpcoarVersion V10 { get; } = new(10, "1.0");

    public static JpcoarVersion V20 { get; } = new(20, "2.0");

    public static JpcoarVersion V21 { get; } = new(21, "2.1");

    /// <summary>10, 20 or 21.</summary>
    public int Number { get; }

    /// <summary>The namespace of the version.</summary>
    public XNamespace Own { get; }

    /// <summary>Whether it is 2.0 or later.</summary>
    public bool IsTwo => Number >= 20;

    public FrozenSet<string> NameSchemes { get; }

    public FrozenSet<string> RelatedSchemes { get; }

    public FrozenSet<string> SourceSchemes { get; }

    public FrozenSet<string> ContributorTypes { get; }

    public FrozenSet<string> SubjectSchemes { get; }

    public FrozenSet<string> DateTypes { get; }

    public FrozenSet<string> FunderSchemes { get; }

    public FrozenSet<string> ObjectTypes { get; }

    /// <summary>What the version calls a relation type of DataCite; null when it has no word for it.</summary>
    public string? RelationWord(string type) => type switch
    {
        "Cites" => Number switch { 10 => null, 20 => "Cites", _ => "cites" }, // the one word that changed between 2.0 and 2.1
        _ => wordsByType.GetValueOrDefault(type),
    };

    /// <summary>The relation type of DataCite that a word of any version means; null for an unknown word.</summary>
    public static string? RelationType(string word) => TypesByWord.GetValueOrDefault(word);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
