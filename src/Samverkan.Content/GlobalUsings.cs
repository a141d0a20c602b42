global using System.Globalization;
global using Umbraco.Cms.Core.Models;
global using Umbraco.Cms.Core.Models.Blocks;
global using Umbraco.Cms.Core.Models.PublishedContent;
global using Umbraco.Cms.Core.Strings;
global using Umbraco.Extensions;
