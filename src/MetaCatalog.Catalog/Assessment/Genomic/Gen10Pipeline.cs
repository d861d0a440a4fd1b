using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>The pipeline is stated with versions and reference.</summary>
internal sealed class Gen10Pipeline() : Criterion("GEN-10")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist()
            .Ask(facts.Topic, Gen.Pipeline)
            .Ask("version of gen:pipeline", facts.Topic.Values(Gen.Pipeline).Exists(term => HasVersion(facts, term)))
            .Ask(facts.Topic, Gen.Assembly, Gen.AssemblyName)
            .AllOrHalf();

    /// <summary>A node with a version, or a text with a number in it.</summary>
    private static bool HasVersion(RecordFacts facts, Term pipeline) => pipeline is Literal text
        ? text.LexicalForm.Any(char.IsAsciiDigit)
        : facts.Topic.At(pipeline).Has(SchemaOrg.SoftwareVersion, SchemaOrg.Version, Dcat.Version);
}
