namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The metadata follow a standard of the discipline, or DCAT, a general one. What re3data says of the catalog is not known and earns nothing.</summary>
internal sealed class R13MetadataStandard() : FairMetric("FsF-R1.3-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-R1.3-01M-1", face.FollowsDiscipline);
        sheet.Mark("FsF-R1.3-01M-2", false);
        sheet.Mark("FsF-R1.3-01M-3", face.IsShown, isForbidden: face.IsHidden);
    }
}
