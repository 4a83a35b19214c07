/** Portuguese, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Inscrições a partir de {0}
Falta menos de uma semana
{0} min
Falta menos de uma hora
Mapa
Os horários são indicados no fuso horário {0}.
Lotação esgotada; existe lista de espera
{shown} de # sessão | {shown} de # sessões
Limpar tudo
Abra esta ligação no outro dispositivo para lá adicionar os seus favoritos.
No seu fuso horário
Notícias
Favorito
Alterada
Já não consta do programa
Inscrever-se
Notícia anterior
com nova hora ou sala: {0}
Cancelado
Inscrições até {0}
Não foi possível carregar uma parte do conteúdo. Será feita nova tentativa quando a rede voltar a estar disponível.
Ainda a decorrer:
Urgente: {0}
Faltam menos de dez minutos
Para a imprensa
Começa dentro de
# favorito | # favoritos
Línguas que compreendo
Antes, na mesma sala
até {0}
A seguir, na mesma sala
Favorito: {0}
Adiado
Favoritos
Horário
# sessão | # sessões
Sessão plenária
Não adicionar
Com atraso
O programa ainda não foi publicado.
Programa social
Contacto de imprensa
Marque sessões com a estrela para as reunir aqui. Ficam guardadas apenas neste navegador.
Apple e outros calendários (.ics)
Línguas
Código QR desta ligação, para ler com outro dispositivo
Pausa
no seu fuso horário
Os horários são indicados na hora local ({0}) e, ao lado, no seu fuso horário ({1}).
d
Adicionar ao calendário
Lista
Ligação
início {0}, fim {1}
Realiza-se online
Antes:
O programa foi alterado ({0}).
Marque sessões com a estrela para as levar para outro dispositivo através de uma ligação.
h
Hoje
Presencial e online
Mostra apenas estas sessões
novas: {0}
Inscrições abertas
agora:
Parceiros
Palestra
Língua da maioria das sessões: {0}
Agora
Importante
interpretação para {0}
retiradas: {0}
A carregar…
Parar o movimento
Eixo temático
Remover filtro: {0}
Nenhuma sessão corresponde a estes filtros.
Ver em direto
canceladas: {0}
Nova
Entrar na lista de espera
Vista
hora local ({0})
Ir para o momento atual
Em simultâneo com {0}
O meu programa (.ics): {0}
Organização
Língua
Dias
Mostrar # sessão | Mostrar # sessões
Ver as gravações
Imprensa
Todas as notícias
Ocultar: {0}
Sala
A organização retirou esta sessão do programa.
Em simultâneo
Ocultar sessões passadas
no seu fuso horário ({0})
Notícia seguinte
Iniciar o movimento
Programa
Os horários são indicados no seu fuso horário ({0}).
Última atualização: {0}. Não foi possível carregar a versão mais recente.
Ligação copiada
Títulos
Cancelada
Programa apresentado (.ics): {0}
Adicionar a um calendário
Tipo
Página da sessão
Painel
Todo o dia
Subscrever as atualizações
Lotação esgotada
min
Partilhar
Noutro dispositivo
Moderação
Inscrições encerradas
Ver a gravação
Fechar
Nova data
Favoritos recebidos com uma ligação
Evento terminado
Aberta à imprensa
Online
alteradas: {0}
Copiar ligação
Guardar ou partilhar
Documentos
Grelha
Outros parceiros
Nova hora ou sala
Adicionar # sessão | Adicionar # sessões
«{0}»
Data anunciada anteriormente: {0}
Interpretação
Todos os dias
{0} h
Logótipos
Como chegar
Falta menos de um dia
Não foi possível carregar este conteúdo.
Tentar novamente
De momento, não há notícias.
Os horários são indicados na hora local ({0}).
Acreditação
Oradores
Filtros
Página do evento
Outros
«{0}» e «{1}» decorrem em simultâneo ({2}).
Urgente
A decorrer
Pesquisar no programa
Não foi possível partilhar a ligação
Períodos livres
O meu programa
Outras sessões
Workshop
Não foi possível carregar os calendários. Tente novamente mais tarde.`,
  cities:
    'New York=Nova York|Sao Paulo=São Paulo|Ashgabat=Asgabate|Beirut=Beirute|Dushanbe=Duchambe|Jerusalem=Jerusalém|Nicosia=Nicósia|Qatar=Catar|Riyadh=Riade|Samarkand=Samarcanda|Seoul=Seul|Shanghai=Xangai|Singapore=Singapura|Tehran=Teerã|Tokyo=Tóquio|Amsterdam=Amsterdã|Athens=Atenas|Belgrade=Belgrado|Berlin=Berlim|Brussels=Bruxelas|Bucharest=Bucareste|Budapest=Budapeste|Chisinau=Chișinău|Copenhagen=Copenhague|Helsinki=Helsinque|Istanbul=Istambul|Kyiv=Kiev|Lisbon=Lisboa|Ljubljana=Liubliana|London=Londres|Luxembourg=Luxemburgo|Madrid=Madri|Moscow=Moscou|Prague=Praga|Rome=Roma|Sofia=Sófia|Stockholm=Estocolmo|Tirane=Tirana|Vienna=Viena|Warsaw=Varsóvia|Zurich=Zurique',
};

export const language = createLanguage('pt', parts);
