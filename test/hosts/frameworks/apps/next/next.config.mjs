export default { serverExternalPackages: ['conference-widgets'] };
