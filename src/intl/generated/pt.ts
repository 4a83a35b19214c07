/** Portuguese, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `Inscrições a partir de {0}
Falta menos de uma semana
{shown} de # sessão | {shown} de # sessões
Adicionar ao calendário
Partilhar
Sessão plenária
Em simultâneo com {0}
Outros
Apple e outros calendários (.ics)
Abra esta ligação no outro dispositivo para lá adicionar os seus favoritos.
Cancelado
# favorito | # favoritos
Não foi possível carregar os calendários. Tente novamente mais tarde.
Para a imprensa
Falta menos de uma hora
Os horários são indicados na hora local ({0}).
com nova hora ou sala: {0}
Grelha
Não adicionar
Nenhuma sessão corresponde a estes filtros.
Dias
canceladas: {0}
Programa apresentado (.ics): {0}
Oradores
Favoritos recebidos com uma ligação
Marque sessões com a estrela para as levar para outro dispositivo através de uma ligação.
Adicionar # sessão | Adicionar # sessões
Importante
Palestra
Inscrições até {0}
novas: {0}
Inscrições encerradas
Favorito
Tipo
Parceiros
Não foi possível partilhar a ligação
Começa dentro de
Ligação
Com atraso
Pausa
Programa social
Contacto de imprensa
Lista
h
Línguas
Nova
d
Os horários são indicados na hora local ({0}) e, ao lado, no seu fuso horário ({1}).
Faltam menos de dez minutos
Data anunciada anteriormente: {0}
Antes:
Acreditação
Documentos
Lotação esgotada
Urgente: {0}
Agora
Aberta à imprensa
O meu programa
Ir para o momento atual
Código QR desta ligação, para ler com outro dispositivo
Presencial e online
Mostra apenas estas sessões
Lotação esgotada; existe lista de espera
{0} min
Alterada
Os horários são indicados no seu fuso horário ({0}).
Online
Urgente
{0} h
Antes, na mesma sala
hora local ({0})
Entrar na lista de espera
Página da sessão
Eixo temático
Não foi possível carregar este conteúdo.
Inscrever-se
O programa foi alterado ({0}).
retiradas: {0}
A carregar…
Ver em direto
Vista
A seguir, na mesma sala
Os horários são indicados no fuso horário {0}.
Língua
O programa ainda não foi publicado.
Ver as gravações
Inscrições abertas
min
O meu programa (.ics): {0}
Ver a gravação
Como chegar
Favorito: {0}
Ocultar: {0}
Outros parceiros
A organização retirou esta sessão do programa.
Painel
Marque sessões com a estrela para as reunir aqui. Ficam guardadas apenas neste navegador.
no seu fuso horário ({0})
Notícia seguinte
Iniciar o movimento
A decorrer
Favoritos
Ligação copiada
Última atualização: {0}. Não foi possível carregar a versão mais recente.
interpretação para {0}
Títulos
Horário
No seu fuso horário
Adicionar a um calendário
Sala
Filtros
alteradas: {0}
Todo o dia
Cancelada
Ainda a decorrer:
# sessão | # sessões
Noutro dispositivo
início {0}, fim {1}
De momento, não há notícias.
Organização
Mapa
Interpretação
Programa
Evento terminado
Página do evento
Hoje
Em simultâneo
Não foi possível carregar uma parte do conteúdo. Será feita nova tentativa quando a rede voltar a estar disponível.
Remover filtro: {0}
Já não consta do programa
Copiar ligação
Mostrar # sessão | Mostrar # sessões
Imprensa
Limpar tudo
«{0}»
Workshop
Nova hora ou sala
Todos os dias
no seu fuso horário
Logótipos
Notícia anterior
Falta menos de um dia
agora:
Fechar
Línguas que compreendo
Todas as notícias
Nova data
Parar o movimento
Ocultar sessões passadas
Realiza-se online
Subscrever as atualizações
«{0}» e «{1}» decorrem em simultâneo ({2}).
Adiado
Moderação
Pesquisar no programa
até {0}
Períodos livres
Língua da maioria das sessões: {0}
Outras sessões
Guardar ou partilhar
Notícias`,
  cities:
    'New York=Nova York|Sao Paulo=São Paulo|Ashgabat=Asgabate|Beirut=Beirute|Dushanbe=Duchambe|Jerusalem=Jerusalém|Nicosia=Nicósia|Qatar=Catar|Riyadh=Riade|Samarkand=Samarcanda|Seoul=Seul|Shanghai=Xangai|Singapore=Singapura|Tehran=Teerã|Tokyo=Tóquio|Amsterdam=Amsterdã|Athens=Atenas|Belgrade=Belgrado|Berlin=Berlim|Brussels=Bruxelas|Bucharest=Bucareste|Budapest=Budapeste|Chisinau=Chișinău|Copenhagen=Copenhague|Helsinki=Helsinque|Istanbul=Istambul|Kyiv=Kiev|Lisbon=Lisboa|Ljubljana=Liubliana|London=Londres|Luxembourg=Luxemburgo|Madrid=Madri|Moscow=Moscou|Prague=Praga|Rome=Roma|Sofia=Sófia|Stockholm=Estocolmo|Tirane=Tirana|Vienna=Viena|Warsaw=Varsóvia|Zurich=Zurique',
};

export const language = createLanguage('pt', parts);
