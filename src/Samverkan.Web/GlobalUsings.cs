global using System.Globalization;
global using Microsoft.AspNetCore.Html;
global using Samverkan.Content.Model;
global using Samverkan.Content.Site;
global using Samverkan.Web.Components;
global using Umbraco.Cms.Core.Models;
global using Umbraco.Cms.Core.Models.Blocks;
global using Umbraco.Cms.Core.Models.PublishedContent;
