using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Tests.Access;

public sealed class AccessPolicyTests
{
    private static readonly DateTimeOffset Now = TestCatalog.Noon;

    [Theory]
    [InlineData(RecordState.Draft, AccessLevel.Open, Sight.Nothing)]
    [InlineData(RecordState.InReview, AccessLevel.Open, Sight.Nothing)]
    [InlineData(RecordState.Published, AccessLevel.Open, Sight.Description)]
    [InlineData(RecordState.Published, AccessLevel.Embargoed, Sight.Description)]
    [InlineData(RecordState.Published, AccessLevel.MetadataOnly, Sight.Description)]
    [InlineData(RecordState.Published, AccessLevel.Hidden, Sight.Nothing)]
    [InlineData(RecordState.Withdrawn, AccessLevel.Open, Sight.Nothing)]
    public void A_reader_sees_what_is_published_and_not_hidden(RecordState state, AccessLevel level, Sight sight)
    {
        Assert.Equal(sight, AccessPolicy.Of(Actor.Anonymous, new AccessFacts(state, level, null, AccessLevel.Open, false), Now));
        Assert.Equal(sight, AccessPolicy.Of(new Actor("reader", Role.Reader), new AccessFacts(state, level, null, AccessLevel.Open, false), Now));
    }

    [Theory]
    [InlineData(RecordState.Draft, AccessLevel.Open, Sight.Description)]
    [InlineData(RecordState.Published, AccessLevel.Hidden, Sight.Description)]
    [InlineData(RecordState.Withdrawn, AccessLevel.Hidden, Sight.Tombstone)]
    public void A_steward_sees_everything(RecordState state, AccessLevel level, Sight sight) =>
        Assert.Equal(sight, AccessPolicy.Of(new Actor("s", Role.Steward), new AccessFacts(state, level, null, AccessLevel.Open, false), Now));

    [Fact]
    public void A_tombstone_is_public_where_the_record_was() =>
        Assert.Equal(Sight.Tombstone, AccessPolicy.Of(Actor.Anonymous, new AccessFacts(RecordState.Withdrawn, AccessLevel.Open, null, AccessLevel.Open, true), Now));

    [Fact]
    public void A_token_without_the_scope_sees_as_a_reader()
    {
        var writer = new Actor("s", Role.Steward, Scopes.Write);

        Assert.Equal(Sight.Nothing, AccessPolicy.Of(writer, new AccessFacts(RecordState.Draft, AccessLevel.Open, null, AccessLevel.Open, false), Now));
    }

    [Theory]
    [InlineData(-1, AccessLevel.Embargoed)]
    [InlineData(0, AccessLevel.Restricted)]
    public void An_embargo_holds_until_its_end_and_not_at_it(int milliseconds, AccessLevel level) =>
        Assert.Equal(level, new AccessFacts(RecordState.Published, AccessLevel.Embargoed, Now, AccessLevel.Restricted, false).EffectiveAt(Now.AddMilliseconds(milliseconds)));

    [Fact]
    public void An_embargo_without_an_end_never_ends() =>
        Assert.Equal(AccessLevel.Embargoed, new AccessFacts(RecordState.Published, AccessLevel.Embargoed, null, AccessLevel.Open, false).EffectiveAt(DateTimeOffset.MaxValue));

    [Theory]
    [InlineData(Role.Reader, Scopes.None)]
    [InlineData(Role.Steward, Scopes.Steward)]
    [InlineData(Role.Administrator, Scopes.All)]
    public void A_role_bounds_what_scopes_give(Role role, Scopes rights) => Assert.Equal(rights, new Actor("a", role, Scopes.All).Rights);
}
