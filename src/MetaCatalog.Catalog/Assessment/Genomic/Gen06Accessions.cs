using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Project and samples are registered; a study of a controlled archive counts as a project.</summary>
internal sealed class Gen06Accessions() : Criterion("GEN-06")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var hasProject = Has(facts, "PRJ", Gen.BioProject) || Has(facts, "JGAS", Gen.ArchiveAccession) || Has(facts, "EGAS", Gen.ArchiveAccession);
        return new Checklist()
            .Ask("gen:bioProject", hasProject, facts.Topic.Statement(Gen.BioProject, Gen.ArchiveAccession))
            .Ask("gen:bioSample", Has(facts, "SAM", Gen.BioSample), facts.Topic.Statement(Gen.BioSample))
            .AllOrHalf();
    }

    /// <summary>Whether a value is an accession with the beginning, by itself or at the end of an IRI: letters, then digits to the end.</summary>
    private static bool Has(RecordFacts facts, string beginning, Iri property) =>
        facts.Topic.Values(property).Exists(term => Resource.TextOf(term) is { } text && IsAccession(text[(text.LastIndexOf('/') + 1)..], beginning));

    private static bool IsAccession(string text, string beginning) =>
        text.StartsWith(beginning, StringComparison.Ordinal) && char.IsAsciiDigit(text[^1]) && text.All(char.IsAsciiLetterOrDigit);
}
