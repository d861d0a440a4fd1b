namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The kind, form and variables of the data are specified; the landing page always has a type.</summary>
internal sealed class R1ContentSpecified() : FairMetric("FsF-R1-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-R1-01M-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-R1-01M-2", face.HasFileFacts || face.HasDocumentedService, isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-R1-01M-3", face.HasVariables);
    }
}
