using MetaCatalog.Harvest.Provider.OaiPmh;

namespace MetaCatalog.Harvest.Tests.Provider.OaiPmh;

public class OaiRequestTests
{
    [Fact]
    public void Every_bad_argument_is_named()
    {
        var (request, faults) = OaiRequest.Read([new("verb", "GetRecord"), new("set", "x"), new("identifier", "a"), new("identifier", "b")]);

        Assert.Null(request);
        Assert.Equal(3, faults.Count);
        Assert.Contains(faults, fault => fault.Message.Contains("'set'", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Message.Contains("more than once", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Message.Contains("'metadataPrefix' is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_resumption_token_stands_for_the_required_arguments()
    {
        var (request, faults) = OaiRequest.Read([new("verb", "ListRecords"), new("resumptionToken", "t")]);

        Assert.Empty(faults);
        Assert.Equal("t", request!["resumptionToken"]);
    }
}
