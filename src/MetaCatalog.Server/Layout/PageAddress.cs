using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MetaCatalog.Server.Layout;

/// <summary>Makes links to this page with one thing changed: a facet value more or less, another page, another language.</summary>
internal static class PageAddress
{
    /// <summary>The address with the parameter set to the only value.</summary>
    public static string With(string address, string name, string value) =>
        Change(address, parameters => parameters[name] = value);

    /// <summary>The address without the parameter.</summary>
    public static string Without(string address, string name) => Change(address, parameters => parameters.Remove(name));

    /// <summary>The address with the value added to the parameter, or taken away where it was; paging starts again.</summary>
    public static string Toggle(string address, string name, string value) => Change(address, parameters =>
    {
        parameters.Remove("cursor");
        var values = parameters.GetValueOrDefault(name).ToList();
        if (!values.Remove(value))
        {
            values.Add(value);
        }

        parameters[name] = new StringValues([.. values]);
    });

    private static string Change(string address, Action<Dictionary<string, StringValues>> change)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? address : address[..question];
        var parameters = QueryHelpers.ParseQuery(question < 0 ? "" : address[question..]);
        change(parameters);
        return QueryHelpers.AddQueryString(path, parameters.SelectMany(static parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value))));
    }
}
