using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Jpcoar;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Jpcoar;

public class Jpcoar20CrosswalkTests
{
    private static readonly Jpcoar20Crosswalk Crosswalk = new();

    public static TheoryData<string> Names => Sources.Names;

    [Theory, MemberData(nameof(Names))]
    public void Writes_the_approved_document(string name)
    {
        var document = Crosswalk.Write(Sources.Load(name));

        GoldenFile.Check($"Jpcoar/{name}.approved.xml", document.ToString() + "\n");
    }

    [Theory, MemberData(nameof(Names))]
    public void Names_every_loss(string name)
    {
        var source = Sources.Load(name);

        Crosswalk.Write(source);

        GoldenFile.Check($"Jpcoar/{name}.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }

    [Theory, MemberData(nameof(Names))]
    public void Is_valid_against_the_official_schema(string name)
    {
        var schemas = XmlSchemas.Load("jpcoar/2.0/jpcoar_scm.xsd");

        var faults = XmlSchemas.Faults(schemas, Crosswalk.Write(Sources.Load(name)));

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(AccessLevel.Embargoed)]
    [InlineData(AccessLevel.Restricted)]
    [InlineData(AccessLevel.MetadataOnly)]
    public void Shows_no_address_of_a_file_that_is_not_open(AccessLevel level)
    {
        var document = Crosswalk.Write(Sources.Load("full", level));

        Assert.DoesNotContain("dsc.csv", document.ToString());
    }

    [Fact]
    public void Never_writes_a_hidden_record()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Crosswalk.Write(Sources.Load("full", AccessLevel.Hidden)));
    }
}
