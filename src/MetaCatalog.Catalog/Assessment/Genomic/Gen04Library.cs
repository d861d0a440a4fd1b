using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Strategy, source and selection of the library are terms of the INSDC lists.</summary>
internal sealed class Gen04Library() : Criterion("GEN-04")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist()
            .Ask("gen:libraryStrategy", Registries.IsLibraryStrategy(facts.Topic.Value(Gen.LibraryStrategy)), facts.Topic.Statement(Gen.LibraryStrategy))
            .Ask("gen:librarySource", Registries.IsLibrarySource(facts.Topic.Value(Gen.LibrarySource)), facts.Topic.Statement(Gen.LibrarySource))
            .Ask("gen:librarySelection", Registries.IsLibrarySelection(facts.Topic.Value(Gen.LibrarySelection)), facts.Topic.Statement(Gen.LibrarySelection))
            .AllOrHalf();
}
