// Klimakatalog in der Cloud: eine Function App (Flex Consumption), zwei Speicherkonten, Protokoll,
// Alarme und ein Budget. Keine Schlüssel, keine Geheimnisse: die App weist sich mit ihrer verwalteten
// Identität aus. Aufgerufen von azd (azure.yaml) oder mit: az deployment group create.

targetScope = 'resourceGroup'

@description('Name der Umgebung; steht in den Namen aller Ressourcen.')
@minLength(3)
@maxLength(12)
param environmentName string

@description('Region. Vorgabe: Frankfurt am Main.')
param location string = 'germanywestcentral'

@description('Node-Version der Function App; dieselbe wie in package.json (engines).')
@allowed(['24', '22'])
param nodeVersion string = '24'

@description('Verzeichnisse (Tenant-IDs), deren Konten sich anmelden dürfen.')
param signInTenants array

@description('Anwendungs-ID dieses Dienstes in Entra ID (infra/registerApp.mjs legt sie an).')
param signInAudience string

@description('Anwendungs-IDs der Aufgabenbereiche, die im Namen von Personen anfragen.')
param signInClients array

@description('Name der Berechtigung, der Personen zustimmen.')
param signInScope string = 'Katalog.Nutzen'

@description('Adressen (Origins), von denen der Aufgabenbereich geladen wird.')
param paneOrigins array

@description('Kennung der Kommune, die beim ersten Start angelegt wird.')
param municipalityId string

@description('Name der Kommune.')
param municipalityName string

@description('Erste Person mit der Rolle Verwaltung: Tenant-ID/Objekt-ID. Leer: es wird keine Kommune angelegt (Wiederherstellen).')
param firstAdmin string = ''

@description('An wen Alarme und Budgetwarnungen gehen.')
param alertMail string

@description('Budget im Monat, in der Währung des Abonnements.')
param monthlyBudget int = 50

@description('Erster Tag des laufenden Monats, ab dem das Budget zählt.')
param budgetStart string = '${utcNow('yyyy-MM')}-01'

@description('Instanzen, die immer bereitstehen (0: die erste Anfrage nach einer Pause dauert länger).')
param alwaysReady int = 0

var token = toLower(uniqueString(subscription().id, resourceGroup().id, environmentName))
var tags = { 'azd-env-name': environmentName }
var deploymentContainer = 'deployment'

// Wer was darf: eingebaute Rollen von Azure.
var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

// Maßnahmen, Meldungen, Stände, Protokoll.
resource store 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'kkdata${take(token, 13)}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
  }
}

resource storeBlobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: store
  name: 'default'
  properties: {
    isVersioningEnabled: true
    changeFeed: { enabled: true }
    deleteRetentionPolicy: { enabled: true, days: 30 }
    containerDeleteRetentionPolicy: { enabled: true, days: 30 }
  }
}

// Was die Plattform selbst braucht: Paket, Sperren der Zeitgeber.
resource hostStore 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'kkhost${take(token, 13)}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
  }
}

resource hostBlobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: hostStore
  name: 'default'
}

resource deployment 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: hostBlobs
  name: deploymentContainer
  properties: { publicAccess: 'None' }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'kk-logs-${token}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
    workspaceCapping: { dailyQuotaGb: 1 }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'kk-insights-${token}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    DisableLocalAuth: true
    DisableIpMasking: false
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'kk-plan-${token}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource api 'Microsoft.Web/sites@2024-04-01' = {
  name: 'kk-api-${token}'
  location: location
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: { minTlsVersion: '1.2' }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${hostStore.properties.primaryEndpoints.blob}${deploymentContainer}'
          authentication: { type: 'SystemAssignedIdentity' }
        }
      }
      scaleAndConcurrency: {
        maximumInstanceCount: 40
        instanceMemoryMB: 2048
        alwaysReady: alwaysReady > 0 ? [{ name: 'http', instanceCount: alwaysReady }] : []
      }
      runtime: { name: 'node', version: nodeVersion }
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      AzureWebJobsStorage__accountName: hostStore.name
      AzureWebJobsStorage__credential: 'managedidentity'
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD'
      STORE__accountName: store.name
      STORE__queueServiceUri: store.properties.primaryEndpoints.queue
      STORE__credential: 'managedidentity'
      SIGN_IN_TENANTS: join(signInTenants, ',')
      SIGN_IN_AUDIENCE: signInAudience
      SIGN_IN_CLIENTS: join(signInClients, ',')
      SIGN_IN_SCOPE: signInScope
      SIGN_IN_ISSUER: '${environment().authentication.loginEndpoint}{tid}/v2.0'
      SIGN_IN_KEYS: '${environment().authentication.loginEndpoint}{tid}/discovery/v2.0/keys'
      PANE_ORIGINS: join(paneOrigins, ',')
      MUNICIPALITY_ID: municipalityId
      MUNICIPALITY_NAME: municipalityName
      FIRST_ADMIN: firstAdmin
    }
  }
}

var onStore = [blobDataOwner, queueDataContributor, tableDataContributor]
var onHostStore = [blobDataOwner, queueDataContributor, tableDataContributor]

resource storeRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in onStore: {
  name: guid(store.id, api.id, role)
  scope: store
  properties: {
    principalId: api.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

resource hostRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in onHostStore: {
  name: guid(hostStore.id, api.id, role)
  scope: hostStore
  properties: {
    principalId: api.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

resource insightsRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, api.id, monitoringMetricsPublisher)
  scope: insights
  properties: {
    principalId: api.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringMetricsPublisher)
  }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'kk-betreuung-${token}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'Klimakat'
    enabled: true
    emailReceivers: [{ name: 'Betreuung', emailAddress: alertMail, useCommonAlertSchema: true }]
  }
}

// Ein Auftrag, der fünfmal gescheitert ist, landet in jobs-poison; die Funktion buryJob meldet ihn.
resource poisonAlert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'kk-auftrag-gescheitert-${token}'
  location: location
  tags: tags
  properties: {
    displayName: 'Klimakatalog: ein Auftrag ist mehrmals gescheitert'
    severity: 1
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [{
        query: 'requests | where operation_Name == "buryJob"'
        timeAggregation: 'Count'
        operator: 'GreaterThan'
        threshold: 0
        failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
      }]
    }
    actions: { actionGroups: [people.id] }
  }
}

resource failedAlert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'kk-fehler-${token}'
  location: location
  tags: tags
  properties: {
    displayName: 'Klimakatalog: Fehler im Programm oder gescheiterte Aufträge'
    severity: 2
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT30M'
    criteria: {
      allOf: [{
        query: 'union exceptions, (requests | where success == false and (operation_Name == "workOnJob" or toint(resultCode) >= 500))'
        timeAggregation: 'Count'
        operator: 'GreaterThan'
        threshold: 5
        failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
      }]
    }
    actions: { actionGroups: [people.id] }
  }
}

// Die Kette des Protokolls hält nicht: schon einmal ist zu viel.
resource auditAlert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'kk-protokoll-${token}'
  location: location
  tags: tags
  properties: {
    displayName: 'Klimakatalog: das Protokoll ist nicht vollständig oder ließ sich nicht prüfen'
    severity: 0
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT1H'
    windowSize: 'PT1H'
    criteria: {
      allOf: [{
        query: 'union exceptions, (requests | where success == false) | where operation_Name == "verifyAudit"'
        timeAggregation: 'Count'
        operator: 'GreaterThan'
        threshold: 0
        failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
      }]
    }
    actions: { actionGroups: [people.id] }
  }
}

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: 'kk-budget-${token}'
  properties: {
    category: 'Cost'
    amount: monthlyBudget
    timeGrain: 'Monthly'
    timePeriod: { startDate: budgetStart }
    notifications: {
      achtzigProzent: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        contactEmails: [alertMail]
      }
      hundertProzentErwartet: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [alertMail]
      }
    }
  }
}

output apiAddress string = 'https://${api.properties.defaultHostName}'
output apiName string = api.name
output storeName string = store.name
