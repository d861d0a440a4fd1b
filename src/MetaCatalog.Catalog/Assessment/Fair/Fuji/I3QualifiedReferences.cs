namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>Related resources are named with the kind of relation; the landing page names the catalog that includes the dataset.</summary>
internal sealed class I3QualifiedReferences() : FairMetric("FsF-I3-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-I3-01M-1", face.HasRelationsInWords, isForbidden: face.IsHidden);
        sheet.Mark("FsF-I3-01M-2", face.IsShown, isForbidden: face.IsHidden);
    }
}
