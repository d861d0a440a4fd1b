using System.Globalization;
using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>What the formats of the sequence archives have in common: organisms, accessions, attributes of samples, contacts.</summary>
internal static partial class GenomicParts
{
    private const string Taxonomy = "http://purl.obolibrary.org/obo/NCBITaxon_";

    // The controlled words of the INSDC for a value that is not there.
    private static readonly string[] NullWords = ["missing", "not applicable", "not collected", "not provided", "restricted access", "na", "n/a", "none", "-"];

    private static readonly Dictionary<string, Iri> OwnTerms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tissue"] = Gen.Tissue,
        ["cell_type"] = Gen.CellType,
        ["disease"] = Gen.Disease,
        ["phenotype"] = Gen.Phenotype,
        ["population"] = Gen.Population,
        ["ethnicity"] = Gen.Population,
    };

    /// <summary>Whether the text is a word for a value that is not there, such as <c>missing: lab stock</c>.</summary>
    public static bool IsNullWord(string? text)
    {
        var word = text?.Split(':', 2)[0].Trim();
        return string.IsNullOrEmpty(word) || NullWords.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds an organism by its number in the NCBI Taxonomy and its name.</summary>
    public static void AddOrganism(this RecordBuilder record, string? taxon, string? name)
    {
        if (taxon is { Length: > 0 and < 12 } && taxon.All(char.IsAsciiDigit) && taxon.Trim('0').Length > 0)
        {
            record.Add(Gen.Organism, new Iri(Taxonomy + taxon));
        }
        else
        {
            record.AddText(MoreTerms.TaxonIdentifier, taxon);
        }

        record.AddText(Gen.OrganismName, name);
    }

    /// <summary>Adds an accession under the property for its kind; a text that is none is kept as an identifier of the agency.</summary>
    /// <param name="record">The record.</param>
    /// <param name="text">The accession.</param>
    /// <param name="agency">Who gave it, or null.</param>
    /// <param name="isOwn">Whether it names the described resource itself.</param>
    public static void AddAccession(this RecordBuilder record, string? text, string? agency = null, bool isOwn = false)
    {
        var accession = Accession.Of(text);
        if (accession is null)
        {
            record.AddLocalIdentifier(text, agency);
            return;
        }

        record.AddText(PropertyOf(accession.Kind), accession.Value);
        if (isOwn)
        {
            record.AddText(Dcterms.Identifier, accession.Address);
        }
    }

    /// <summary>Adds an identifier that is known to an agency only.</summary>
    public static void AddLocalIdentifier(this RecordBuilder record, string? text, string? agency)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            var node = record.AddNode(record.Topic, Adms.Identifier, Adms.IdentifierClass);
            record.AddText(node, Skos.Notation, text);
            record.AddText(node, Adms.SchemaAgency, agency);
        }
    }

    /// <summary>Adds an attribute of a sample: under a property of its own where there is one, else with its name.</summary>
    /// <returns>False for a word that says that there is no value; it is left to be told as a loss.</returns>
    public static bool AddAttribute(this RecordBuilder record, string name, string? value, string? unit = null)
    {
        if (IsNullWord(value))
        {
            return false;
        }

        var text = value!.Trim();
        switch (name.ToLowerInvariant())
        {
            case "bioproject_id" or "bioproject_accession" or "bioproject":
                record.AddAccession(text, "BioProject");
                break;
            case "collection_date" when DateLiteral.Of(text) is { } day:
                record.AddPeriod(day, day);
                break;
            case "geo_loc_name" or "geographic location (country and/or sea)":
                record.AddPlace(null, text);
                break;
            case "lat_lon" when Point(text) is { } point:
                record.AddPlace(point);
                break;
            case var known when OwnTerms.TryGetValue(known, out var property):
                record.AddConcept(property, text);
                break;
            default:
                record.AddValue(record.Topic, MoreTerms.AdditionalProperty, name, text, unit);
                break;
        }

        return true;
    }

    /// <summary>Adds a concept as the IRI of its ontology where the text ends in its CURIE, such as <c>UBERON:0002107</c>; else the text.</summary>
    public static void AddConcept(this RecordBuilder record, Iri property, string text)
    {
        if (Curie().Match(text) is { Success: true } match)
        {
            record.Add(property, new Iri($"http://purl.obolibrary.org/obo/{match.Groups[1].Value}_{match.Groups[2].Value}"));
        }
        else
        {
            record.AddText(property, text);
        }
    }

    /// <summary>The point that the text writes in the way of BioSample, such as <c>35.26 N 136.22 E</c>; null when it is none.</summary>
    public static BoundingBox? Point(string text)
    {
        var match = LatitudeLongitude().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var latitude = Degrees(match.Groups[1].Value, match.Groups[2].Value);
        var longitude = Degrees(match.Groups[3].Value, match.Groups[4].Value);
        return Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new BoundingBox(longitude, latitude, longitude, latitude) : null;
    }

    private static double Degrees(string number, string side) =>
        double.Parse(number, CultureInfo.InvariantCulture) * (side is "S" or "W" or "s" or "w" ? -1 : 1);

    private static Iri PropertyOf(AccessionKind kind) => kind switch
    {
        AccessionKind.BioProject => Gen.BioProject,
        AccessionKind.BioSample => Gen.BioSample,
        AccessionKind.Policy => Gen.PolicyAccession,
        AccessionKind.Assembly => Gen.Assembly,
        _ => Gen.ArchiveAccession,
    };

    [GeneratedRegex(@"^([0-9]{1,3}(?:\.[0-9]{1,12})?) ?([NSns])[, ]+([0-9]{1,3}(?:\.[0-9]{1,12})?) ?([EWew])$")]
    private static partial Regex LatitudeLongitude();

    [GeneratedRegex(@"\b(UBERON|CL|MONDO|HP|DOID|EFO|PATO):([0-9]{4,9})\)?\]?$")]
    private static partial Regex Curie();
}
