using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Tests.Access;

public class AccessStatementTests
{
    private static readonly Iri Topic = new("https://example.org/d");
    private static readonly TimeSpan Tokyo = TimeSpan.FromHours(9);

    [Theory]
    [InlineData("https://w3id.org/metacatalog/codes/access-level/registered", AccessLevel.Registered)]
    [InlineData("http://purl.org/coar/access_right/c_abf2", AccessLevel.Open)]
    [InlineData("http://purl.org/coar/access_right/c_16ec", AccessLevel.Restricted)]
    [InlineData("http://purl.org/coar/access_right/c_f1cf", AccessLevel.Embargoed)]
    [InlineData("http://purl.org/coar/access_right/c_14cb", AccessLevel.MetadataOnly)]
    [InlineData("http://publications.europa.eu/resource/authority/access-right/PUBLIC", AccessLevel.Open)]
    [InlineData("http://publications.europa.eu/resource/authority/access-right/CONFIDENTIAL", AccessLevel.MetadataOnly)]
    [InlineData("info:eu-repo/semantics/closedAccess", AccessLevel.MetadataOnly)]
    [InlineData("http://purl.org/eprint/accessRights/RestrictedAccess", AccessLevel.Restricted)]
    public void A_value_of_any_known_vocabulary_has_a_level(string iri, AccessLevel expected)
    {
        var statement = Of((Dcterms.AccessRights, new Iri(iri)));

        Assert.Equal(expected, statement.Level);
        Assert.Empty(statement.Conflicts);
    }

    [Fact]
    public void The_more_precise_of_two_agreeing_values_decides()
    {
        var statement = Of(
            (Dcterms.AccessRights, new Iri("http://purl.org/coar/access_right/c_16ec")),
            (Dcterms.AccessRights, AccessLevel.Controlled.Concept()));

        Assert.Equal(AccessLevel.Controlled, statement.Level);
        Assert.Empty(statement.Conflicts);
    }

    [Fact]
    public void Of_contradicting_values_the_strictest_holds()
    {
        var statement = Of(
            (Dcterms.AccessRights, new Iri("http://purl.org/coar/access_right/c_abf2")),
            (Dcterms.AccessRights, new Iri("http://publications.europa.eu/resource/authority/access-right/RESTRICTED")));

        Assert.Equal(AccessLevel.Restricted, statement.Level);
        Assert.Equal(2, statement.Conflicts.Count);
    }

    [Fact]
    public void Without_a_level_the_data_links_are_not_shown()
    {
        var statement = Of((Dcterms.Title, new Literal("t")));

        Assert.Null(statement.Level);
        Assert.Equal(AccessLevel.MetadataOnly, statement.EffectiveAt(DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("2028-02-29", "2028-02-28T14:59:59Z", AccessLevel.Embargoed)]
    [InlineData("2028-02-29", "2028-02-28T15:00:00Z", AccessLevel.Open)]
    [InlineData("2028-02-29Z", "2028-02-28T15:00:00Z", AccessLevel.Embargoed)]
    [InlineData("2028-02-29Z", "2028-02-29T00:00:00Z", AccessLevel.Open)]
    [InlineData("2028-02-29T12:00:00+09:00", "2028-02-29T03:00:00Z", AccessLevel.Open)]
    [InlineData("2028-02-29T12:00:00-05:00", "2028-02-29T03:00:00Z", AccessLevel.Embargoed)]
    [InlineData("2028-02", "2030-01-01T00:00:00Z", AccessLevel.Embargoed)]
    public void An_embargo_ends_at_the_instant_its_date_begins(string end, string now, AccessLevel expected)
    {
        var statement = Of((Dcterms.AccessRights, AccessLevel.Embargoed.Concept()), (Dcterms.Available, new Literal(end, Xsd.Date)));

        Assert.Equal(expected, statement.EffectiveAt(DateTimeOffset.Parse(now)));
    }

    [Fact]
    public void After_the_embargo_the_stated_target_holds()
    {
        var statement = Of(
            (Dcterms.AccessRights, AccessLevel.Embargoed.Concept()),
            (Dcterms.Available, new Literal("2026-01-01", Xsd.Date)),
            (Mc.AccessAfterEmbargo, AccessLevel.Controlled.Concept()));

        Assert.Equal(AccessLevel.Controlled, statement.EffectiveAt(DateTimeOffset.Parse("2026-06-01T00:00:00Z")));
    }

    [Fact]
    public void An_unknown_target_keeps_the_data_closed()
    {
        var statement = Of((Dcterms.AccessRights, AccessLevel.Embargoed.Concept()), (Mc.AccessAfterEmbargo, new Literal("everyone")));

        Assert.Equal(AccessLevel.MetadataOnly, statement.Target);
    }

    [Fact]
    public void The_end_that_OpenAire_writes_among_the_rights_is_read()
    {
        var statement = Of(
            (Dcterms.Rights, new Iri("info:eu-repo/semantics/embargoedAccess")),
            (Dcterms.Rights, new Iri("info:eu-repo/date/embargoEnd/2027-04-01")));

        Assert.Equal(AccessLevel.Embargoed, statement.Level);
        Assert.Equal(new DateTimeOffset(2027, 4, 1, 0, 0, 0, Tokyo), statement.EmbargoEnd);
    }

    private static AccessStatement Of(params (Iri Property, Term Value)[] statements) =>
        AccessStatement.Of(new Graph(statements.Select(statement => new Triple(Topic, statement.Property, statement.Value))), Topic, Tokyo);
}
