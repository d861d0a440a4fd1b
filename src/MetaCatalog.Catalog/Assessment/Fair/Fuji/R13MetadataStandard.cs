namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The metadata follow a standard of the discipline; DCAT, which the catalog speaks, is a general one.</summary>
internal sealed class R13MetadataStandard() : FairMetric("FsF-R1.3-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-R1.3-01M-1", face.FollowsDiscipline);
        sheet.Mark("FsF-R1.3-01M-3", face.IsShown, isForbidden: face.IsHidden);
    }
}
