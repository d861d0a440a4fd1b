using MetaCatalog.Crosswalks.OaiDc;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.OaiDc;

public class OaiDcCrosswalkTests
{
    private static readonly OaiDcCrosswalk Crosswalk = new();

    public static TheoryData<string> Names => Sources.Names;

    [Theory, MemberData(nameof(Names))]
    public void Writes_the_approved_document(string name)
    {
        var document = Crosswalk.Write(Sources.Load(name));

        GoldenFile.Check($"OaiDc/{name}.approved.xml", document.ToString() + "\n");
    }
}
