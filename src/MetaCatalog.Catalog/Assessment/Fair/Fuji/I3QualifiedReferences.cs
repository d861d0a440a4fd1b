using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>Related resources are named with the kind of relation.</summary>
internal sealed class I3QualifiedReferences() : FairMetric("FsF-I3-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        var related = face.Facts.Topic.Values(Relations.All);
        sheet.Mark("FsF-I3-01M-1", related.OfType<Literal>().Any());
        sheet.Mark("FsF-I3-01M-2", related.OfType<Iri>().Any());
    }
}
