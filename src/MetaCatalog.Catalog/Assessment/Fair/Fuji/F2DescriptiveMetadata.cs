namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The core metadata for citing and for finding are there.</summary>
internal sealed class F2DescriptiveMetadata() : FairMetric("FsF-F2-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        var description = face.Facts.Description;
        var isCitable = description.Creators.Count > 0 && !description.Titles.IsEmpty && description.Publisher is not null
            && (description.Issued is not null || face.Facts.Access.EmbargoEnd is not null);
        sheet.Mark("FsF-F2-01M-2", isCitable);
        sheet.Mark("FsF-F2-01M-3", isCitable && !description.Descriptions.IsEmpty && (description.Keywords.Count > 0 || description.Themes.Count > 0));
    }
}
