using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>Provenance is told, best in PROV.</summary>
internal sealed class R12Provenance() : FairMetric("FsF-R1.2-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        var isTold = face.Facts.Topic.Has(
            Dcterms.Creator, SchemaOrg.Creator, SchemaOrg.Author, Dcterms.Issued, SchemaOrg.DatePublished, Dcterms.Source, Dcterms.Modified);
        sheet.Mark("FsF-R1.2-01M-1", isTold);
        sheet.Mark("FsF-R1.2-01M-2", face.Uses(Prov.Namespace) || face.Uses("http://purl.org/pav/"));
    }
}
