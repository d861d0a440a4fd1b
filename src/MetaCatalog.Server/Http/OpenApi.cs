using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MetaCatalog.Server.Http;

/// <summary>The contract of the service: OpenAPI by Swashbuckle from what the endpoints say of themselves.</summary>
internal static class OpenApi
{
    public const string Document = "openapi";

    public static void AddOpenApiDescription(this IServiceCollection services, MetaCatalogOptions options)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc(Document, new OpenApiInfo
            {
                Title = "MetaCatalog",
                Version = "v1",
                Description = "A catalog of research data: register, validate, publish, search and harvest dataset records.",
                License = new OpenApiLicense { Name = "Apache-2.0", Url = new Uri("https://www.apache.org/licenses/LICENSE-2.0") },
            });
            swagger.AddSecurityDefinition("token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API token." });
            swagger.DocInclusionPredicate(static (_, operation) => operation.HttpMethod != HttpMethods.Head); // the same as GET, without a body
            swagger.OperationFilter<DescribedOperations>();
        });
    }

    /// <summary>The document at <c>/openapi.yaml</c> and <c>/openapi.json</c>, and pages to try it.</summary>
    public static void UseSwaggerPages(this IApplicationBuilder app)
    {
        app.UseSwagger(static swagger => swagger.RouteTemplate = "{documentName}.{extension:regex(^(json|yaml)$)}");
        app.UseSwaggerUI(static ui =>
        {
            ui.RoutePrefix = "swagger";
            ui.SwaggerEndpoint("/openapi.json", "MetaCatalog");
        });
    }

    /// <summary>Adds bodies, answers and query parameters that handlers read themselves.</summary>
    private sealed class DescribedOperations : IOperationFilter
    {
        public void Apply(OpenApiOperation operation, OperationFilterContext context)
        {
            var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
            if (metadata.OfType<BodyDescription>().FirstOrDefault() is { } body)
            {
                operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content(body.Name, body.MediaTypes) };
                AddToken(operation, context);
            }

            operation.Responses = [];
            foreach (var answer in metadata.OfType<AnswerDescription>())
            {
                operation.Responses[answer.Status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
                {
                    Description = Words(answer.Status),
                    Content = answer.Name is null ? null : Content(answer.Name, answer.MediaTypes),
                };
            }

            foreach (var parameter in metadata.OfType<QueryDescription>())
            {
                Add(operation, parameter);
            }
        }

        private static void AddToken(OpenApiOperation operation, OperationFilterContext context)
        {
            if (context.ApiDescription.RelativePath != "validate")
            {
                operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token")] = [] }];
            }
        }

        private static void Add(OpenApiOperation operation, QueryDescription query)
        {
            var known = operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(parameter => parameter.Name == query.Name);
            if (known is null)
            {
                known = new OpenApiParameter { Name = query.Name, In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
                (operation.Parameters ??= []).Add(known);
            }

            known.Description = query.Description;
            known.Example = query.Example.Length == 0 ? null : JsonValue.Create(query.Example);
        }

        private static Dictionary<string, IOpenApiMediaType> Content(string name, IReadOnlyList<string> mediaTypes) =>
            mediaTypes.ToDictionary(static type => type, type => (IOpenApiMediaType)OpenApiExamples.Of(name, type));

        private static string Words(int status) => status switch
        {
            200 => "As asked for.",
            201 => "Created; Location says where.",
            204 => "Done.",
            304 => "Unchanged since the ETag sent.",
            400 => "Not readable; each fault with its place.",
            401 => "A token is needed, or the one sent is not good.",
            403 => "The token does not allow this.",
            404 => "Nothing at this address, as far as the caller may know.",
            406 => "No representation that the client accepts.",
            409 => "In conflict with what is there.",
            410 => "Withdrawn; the notice that remains.",
            412 => "The record has changed since the ETag sent.",
            413 => "Too large.",
            415 => "Not a media type that is read here.",
            422 => "Refused by schema, shapes or access rules; each finding with its repair.",
            428 => "If-Match is needed.",
            429 => "Too many at once.",
            503 => "Not now.",
            _ => throw new InvalidOperationException($"No words for {status}."),
        };
    }
}
