using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Project and samples are registered.</summary>
internal sealed class Gen06Accessions() : Criterion("GEN-06")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist()
            .Ask("gen:bioProject", Starts(facts, "PRJ", Gen.BioProject) || Starts(facts, "JGAS", Gen.ArchiveAccession) || Starts(facts, "EGAS", Gen.ArchiveAccession), facts.Topic.Statement(Gen.BioProject, Gen.ArchiveAccession))
            .Ask("gen:bioSample", Starts(facts, "SAM", Gen.BioSample), facts.Topic.Statement(Gen.BioSample))
            .AllOrHalf();

    /// <summary>Whether a value is an accession with the beginning: letters, then digits to the end.</summary>
    private static bool Starts(RecordFacts facts, string beginning, Iri property) =>
        facts.Topic.Values(property).Exists(term => Resource.TextOf(term) is { } text
            && text[(text.LastIndexOf('/') + 1)..] is var accession
            && accession.StartsWith(beginning, StringComparison.Ordinal)
            && char.IsAsciiDigit(accession[^1]));
}
