using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>Whether the data are about humans, single ones or many, and whether they hold genomes that identify a person.</summary>
/// <remarks>
/// The classes are those of the guideline on Japan's privacy act: whole genome, whole exome, genome-wide SNPs, 40 or more
/// independent SNPs, 9 or more loci of four-base STRs. A class alone is taken for individual data unless the record says
/// otherwise; where none is stated it is derived from the library strategy.
/// </remarks>
internal sealed class HumanData
{
    private static readonly Dictionary<string, Bilingual> ClassNames = new()
    {
        ["whole-genome"] = new("whole genome", "全ゲノム配列"),
        ["whole-exome"] = new("whole exome", "全エクソーム配列"),
        ["genome-wide-snp"] = new("genome-wide SNPs", "全ゲノムSNP"),
        ["snp-40-or-more"] = new("40 or more independent SNPs", "互いに独立な40か所以上のSNP"),
        ["str-9-or-more"] = new("9 or more STR loci", "9座位以上の4塩基STR"),
    };

    private static readonly string[] HumanOrganisms = ["NCBITaxon_9606", "taxonomy:9606", "taxonomy/9606", "txid9606"];

    /// <summary>Mouse, rat, rhesus and long-tailed macaque, pig, dog and zebrafish: the animals of most ethics reviews.</summary>
    private static readonly string[] AnimalOrganisms =
        ["NCBITaxon_10090", "NCBITaxon_10116", "NCBITaxon_9544", "NCBITaxon_9541", "NCBITaxon_9823", "NCBITaxon_9615", "NCBITaxon_7955"];

    /// <summary>The code of <c>mc:humanData</c>: individual, aggregate or none; null when not stated.</summary>
    public string? Stated { get; private init; }

    /// <summary>The class of genome data, stated or derived; null when there is none.</summary>
    public string? GenomeClass { get; private init; }

    public bool IsHumanOrganism { get; private init; }

    public bool IsAnimalOrganism { get; private init; }

    public bool HasDisease { get; private init; }

    public bool IsIndividual => Stated == "individual" || (GenomeClass is not null && Stated is not ("aggregate" or "none"));

    public bool IsHuman => Stated is "individual" or "aggregate" || IsHumanOrganism || GenomeClass is not null;

    /// <summary>Whether the data hold personal identification codes: individual human genomes of the classes above.</summary>
    public bool IsIdentifyingGenome => IsIndividual && GenomeClass is not null;

    /// <summary>The name of the genome data's class; the code where it is not known.</summary>
    public Bilingual GenomeClassName => ClassNames.GetValueOrDefault(GenomeClass ?? "") ?? new Bilingual(GenomeClass ?? "", GenomeClass ?? "");

    public static HumanData Of(Resource topic)
    {
        var organisms = topic.Values(Gen.Organism, SchemaOrg.About, Dcterms.Subject);
        var stated = Codes.CodeIn(Codes.HumanData, topic.Value(Mc.HumanData));
        var isHuman = Names(organisms, HumanOrganisms) || organisms.Exists(static term => Resource.TextOf(term) == "Homo sapiens");
        return new HumanData
        {
            Stated = stated,
            IsHumanOrganism = isHuman,
            IsAnimalOrganism = Names(organisms, AnimalOrganisms),
            HasDisease = topic.Has(Gen.Disease),
            GenomeClass = StatedClass(topic) ?? (stated == "individual" || (isHuman && stated is null) ? DerivedClass(topic) : null),
        };
    }

    private static string? StatedClass(Resource topic)
    {
        foreach (var value in topic.Values(Gen.DataClass))
        {
            if (Codes.CodeIn(Codes.GenomicDataClass, value) is { } code && ClassNames.ContainsKey(code))
            {
                return code;
            }
        }

        return null;
    }

    private static string? DerivedClass(Resource topic)
    {
        foreach (var value in topic.Values(Gen.LibraryStrategy))
        {
            var strategy = Resource.TextOf(value);
            switch (strategy?[(strategy.LastIndexOfAny(['/', '#']) + 1)..].ToUpperInvariant())
            {
                case "WGS" or "WGA":
                    return "whole-genome";
                case "WXS" or "WES":
                    return "whole-exome";
            }
        }

        return null;
    }

    private static bool Names(List<Term> organisms, string[] ends)
    {
        foreach (var organism in organisms)
        {
            if (organism is Iri iri && Array.Exists(ends, end => iri.Value.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
